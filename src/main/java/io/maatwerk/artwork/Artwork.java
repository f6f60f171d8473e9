package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The drawings and bitmaps in one version of a brand's folder, each read once; for any number of
 * threads.
 */
public final class Artwork {

  private final Function<String, Optional<byte[]>> files;
  private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
  private final Map<String, SoftReference<Bitmap>> bitmaps = new ConcurrentHashMap<>();
  private final Map<List<Object>, Paint.Pattern> finishes = new ConcurrentHashMap<>();

  private Artwork(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /**
   * @param files from a path in the brand's folder to the file's bytes, always the same ones; empty
   *     when there is no such file
   */
  public static Artwork of(Function<String, Optional<byte[]>> files) {
    return new Artwork(files);
  }

  /** The drawing at a path; throws {@link BrokenArtwork} when there is none that can be read. */
  public Drawing drawing(String path) {
    return drawings.computeIfAbsent(path, p -> accepted(p, Drawing.read(p, bytes(p))));
  }

  /** The bitmap at a path; throws {@link BrokenArtwork} when there is none that can be read. */
  public Bitmap bitmap(String path) {
    var kept = bitmaps.get(path);
    var bitmap = kept == null ? null : kept.get();
    if (bitmap == null) {
      bitmap = accepted(path, Bitmap.read(bytes(path)));
      bitmaps.put(path, new SoftReference<>(bitmap));
    }
    return bitmap;
  }

  /**
   * A drawing or bitmap as it stands, such as a logo; throws {@link BrokenArtwork} when there is
   * none that can be read.
   */
  public Painting asItStands(String path) {
    if (path.endsWith(".svg")) {
      return Painting.of(drawing(path));
    }
    var bitmap = bitmap(path);
    var box = new Rectangle2D.Double(0, 0, bitmap.width(), bitmap.height());
    var picture = new Node.Picture(Place.PLAIN, path, box, true, false, List.of(), 1);
    return new Painting(box, List.of(picture));
  }

  /** A pattern that was made of this artwork under a key, else the one that is made now. */
  Paint.Pattern finish(List<Object> key, Supplier<Paint.Pattern> maker) {
    var known = finishes.get(key);
    if (known == null) {
      known = maker.get();
      var before = finishes.putIfAbsent(key, known);
      known = before == null ? known : before;
    }
    return known;
  }

  private byte[] bytes(String path) {
    return files.apply(path).orElseThrow(() -> new BrokenArtwork(path, List.of()));
  }

  private static <T> T accepted(String path, Reading<T> reading) {
    if (reading instanceof Reading.Accepted<T> accepted) {
      return accepted.value();
    }
    throw new BrokenArtwork(path, ((Reading.Refused<T>) reading).refusals());
  }
}
