package io.maatwerk.design;

import io.maatwerk.rendering.Encoder;
import io.maatwerk.rendering.Pictures;
import io.maatwerk.rendering.Typeface;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws scenes into files; a scene that was drawn lately is not drawn again. */
@ApplicationScoped
class Drawing {

  static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private static final int ORDERS = 120;
  private static final int DRAWN = 20_000;
  private static final String EXTENSION = "jpg";

  private final PictureStore store;
  private final Pictures pictures = Pictures.with(Typeface.load());
  private final Easels easels = new Easels(Runtime.getRuntime().availableProcessors(), ORDERS);
  private final Map<String, PictureFile> drawn = Recent.atMost(DRAWN);

  Drawing(PictureStore store) {
    this.store = store;
  }

  /** Every picture of a scene, kept; empty when too much is being drawn. */
  Optional<List<PictureFile>> all(Scene scene) {
    var formats = Painted.formats(scene);
    var known = formats.stream().map(scene::key).map(drawn::get).toList();
    if (known.stream().allMatch(file -> file != null && store.has(file.hash()))) {
      return Optional.of(known);
    }
    return easels.draw(
        formats.stream().<Supplier<PictureFile>>map(format -> () -> keep(scene, format)).toList());
  }

  /** The bytes of one picture, which are kept too; empty when too much is being drawn. */
  Optional<byte[]> one(Scene scene, String format) {
    Supplier<byte[]> work = () -> file(scene, format);
    return easels.draw(List.of(work)).map(files -> files.get(0));
  }

  @PreDestroy
  void stop() {
    easels.close();
  }

  private PictureFile keep(Scene scene, String format) {
    var image = new Painted(scene, pictures).in(format);
    var hash = store.keep(Encoder.jpeg(image));
    var file = new PictureFile(format, hash, EXTENSION, image.getWidth(), image.getHeight());
    drawn.put(scene.key(format), file);
    return file;
  }

  private byte[] file(Scene scene, String format) {
    var bytes = Encoder.jpeg(new Painted(scene, pictures).in(format));
    store.keep(bytes);
    return bytes;
  }
}
