package io.maatwerk.design;

import io.maatwerk.rendering.Encoder;
import io.maatwerk.rendering.Pictures;
import io.maatwerk.rendering.Typeface;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws scenes into files; a scene that was drawn lately is not drawn again. */
@ApplicationScoped
class Drawing {

  private static final int RECENT = 5_000;
  private static final String ALL = "*";

  private final Album album;
  private final Pictures pictures = Pictures.with(Typeface.load());
  private final Easels easels = new Easels(Runtime.getRuntime().availableProcessors());
  private final Map<String, SavedDesign> recent = Recent.atMost(RECENT);

  Drawing(Album album) {
    this.album = album;
  }

  /** Every picture of a scene: JPEGs in the order of their formats, then what else there is. */
  List<Drawn> all(Scene scene) {
    return Optional.ofNullable(recent.get(scene.key(ALL)))
        .flatMap(this::kept)
        .orElseGet(() -> drawn(scene));
  }

  /** Keeps the pictures of a design that was saved. */
  void keep(Scene scene, SavedDesign saved, List<Drawn> drawn) {
    album.keep(saved.id(), drawn);
    recent.put(scene.key(ALL), saved);
  }

  /** One picture of a scene, drawn here and now; empty when we cannot write such files. */
  Optional<Drawn> one(Scene scene, PictureFile file) {
    if (file.format().equals(Making.FORMAT)) {
      return moving(scene);
    }
    return file.isWebp()
        ? webp(scene, file.format(), file.longerSide())
        : jpeg(scene, file.format());
  }

  Pictures pictures() {
    return pictures;
  }

  /** Does what draws when an easel is free. */
  <T> CompletableFuture<T> soon(Supplier<T> work) {
    return easels.soon(work);
  }

  @PreDestroy
  void stop() {
    easels.close();
  }

  /** All pictures of a design; empty unless each is whole and as it was first drawn. */
  private Optional<List<Drawn>> kept(SavedDesign saved) {
    var whole =
        saved.pictures().stream()
            .flatMap(
                file ->
                    album
                        .find(saved.id(), file)
                        .filter(file::isOf)
                        .map(bytes -> new Drawn(file, bytes))
                        .stream())
            .toList();
    return whole.size() == saved.pictures().size() ? Optional.of(whole) : Optional.empty();
  }

  /** Every picture of a scene, whether it was drawn lately or not. */
  List<Drawn> drawn(Scene scene) {
    var works =
        Painted.formats(scene.published().product()).stream()
            .<Supplier<List<Drawn>>>map(format -> () -> files(scene, format))
            .toList();
    return easels.draw(works).stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(drawn -> drawn.file().isWebp()))
        .toList();
  }

  private List<Drawn> files(Scene scene, String format) {
    var sides = new Painted(scene, pictures).sidesOnPage(format);
    var webps = sides.stream().map(side -> webp(scene, format, side));
    return Stream.concat(Stream.of(jpeg(scene, format)), webps).flatMap(Optional::stream).toList();
  }

  private Optional<Drawn> jpeg(Scene scene, String format) {
    return Pictures.lending(
        () -> {
          var image = new Painted(scene, pictures).in(format);
          return Optional.of(
              Drawn.of(format, PictureFile.JPEG, image, Encoder.jpeg(image, format)));
        });
  }

  /** Only where this machine writes them. */
  private Optional<Drawn> webp(Scene scene, String view, int longerSide) {
    return Pictures.lending(
        () -> {
          var image = new Painted(scene, pictures).view(view, longerSide);
          return Encoder.webp(image).map(bytes -> Drawn.of(view, PictureFile.WEBP, image, bytes));
        });
  }

  private Optional<Drawn> moving(Scene scene) {
    return new Painted(scene, pictures)
        .moving()
        .map(bytes -> new Drawn(PictureFile.moving(PictureFile.hash(bytes)), bytes));
  }
}
