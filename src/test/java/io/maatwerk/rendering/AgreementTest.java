package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Selection;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browser and server draw alike; what differs is kept in target/agreement. */
@EnabledIf("io.maatwerk.studio.Chromium#isThere")
@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {

  private static final Path KEPT = Path.of("target/agreement");

  @Test
  void everyFeatureIsDrawnAlike() {
    var files = files();
    var artwork = Artwork.of(path -> Optional.ofNullable(files.apply(path)));
    compare("features", Painting.of(artwork.drawing("art/features.svg")), files, 1040, 720);
    compare("small", Painting.of(artwork.drawing("art/features.svg")), files, 520, 360);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyViewOfMeridianIsDrawnAlike(long seed) {
    for (var view : Meridian.SHOE.product().views()) {
      var painting = Meridian.paint(view.id(), Meridian.random(seed));
      compare(view.id() + seed, painting, path -> Meridian.SHOE.art(path).orElseThrow(), 1200, 800);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demos")
  void everyViewOfEveryDemoIsDrawnAlike(String name, PublishedProduct published) {
    var product = published.product();
    var artwork = Artwork.of(published::art);
    var presets = product.presets().stream().map(Preset::selection);
    var designs = Stream.concat(Stream.of(Selection.EMPTY), presets.limit(1)).toList();
    for (var view : product.views()) {
      for (int i = 0; i < designs.size(); i++) {
        var painting = Painter.paint(product, view, designs.get(i), artwork);
        var box = painting.box();
        int width = (int) Math.round(box.getWidth());
        int height = (int) Math.round(box.getHeight());
        var what = String.join("-", product.id(), view.id(), "" + i);
        compare(what, painting, path -> published.art(path).orElseThrow(), width, height);
      }
    }
  }

  static Stream<Arguments> demos() {
    return CatalogReader.read(Path.of("catalog")).brands().stream()
        .flatMap(brand -> brand.products().stream())
        .map(demo -> Arguments.of(demo.product().id(), demo));
  }

  @Test
  void browserReadsOurJpegAsTheJdkDoes() {
    var card = PicturesTest.PICTURES.card(Cards.shoe(Meridian.random(4)), Format.THUMB);
    var jpeg = Encoder.jpeg(card);
    var painting = Artwork.of(path -> Optional.of(jpeg)).asItStands("art/card.jpg");
    compare("jpeg", painting, path -> jpeg, card.getWidth(), card.getHeight());
  }

  static void compare(
      String name, Painting painting, Function<String, byte[]> files, int width, int height) {
    var artwork = Artwork.of(path -> Optional.ofNullable(files.apply(path)));
    var ours = PicturesTest.PICTURES.draw(painting, artwork, width, height, Color.WHITE);
    var theirs = Browsed.draw(painting, files, width, height);
    var agreement = Agreement.of(ours, theirs);
    if (!agreement.isClose()) {
      keep(name + "-server", ours);
      keep(name + "-browser", theirs);
      keep(name + "-difference", Agreement.map(ours, theirs));
    }
    assertThat(agreement).as(name + ", see " + KEPT).matches(Agreement::isClose);
  }

  private static void keep(String name, BufferedImage image) {
    try {
      Files.createDirectories(KEPT);
      ImageIO.write(image, "png", KEPT.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Function<String, byte[]> files() {
    var grain = grain();
    return path ->
        switch (path) {
          case "art/features.svg" -> Cards.resource("/drawings/features.svg");
          case "art/grain.png" -> grain;
          default -> null;
        };
  }

  /** Soft blobs in black with alpha, 256 pixels square. */
  private static byte[] grain() {
    var image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 256; y++) {
      for (int x = 0; x < 256; x++) {
        double wave = Math.sin(x * Math.PI / 32) * Math.cos(y * Math.PI / 64);
        image.setRGB(x, y, (int) (127 + 120 * wave) << 24 | x << 16 | 0x40);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
