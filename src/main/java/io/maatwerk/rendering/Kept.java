package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * What drawing made of an artwork and will want again: so many bytes at most, of which those that
 * nobody asked for longest go first, and none of an artwork that is gone. For any number of
 * threads.
 */
final class Kept {

  /** Something that can be kept. */
  interface Piece {
    long bytes();
  }

  private record Key(Reference<Artwork> artwork, Object of) {}

  private final Map<Key, Piece> pieces = new LinkedHashMap<>(256, 0.75f, true);
  private final Map<Artwork, WeakReference<Artwork>> artworks = new WeakHashMap<>();
  private final ReferenceQueue<Artwork> gone = new ReferenceQueue<>();
  private final long most;
  private long bytes;

  private Kept(long most) {
    this.most = most;
  }

  static Kept atMost(long bytes) {
    return new Kept(bytes);
  }

  /** What is kept under a key, else what is made now; two threads may make the same at once. */
  <T extends Piece> T get(Artwork artwork, Class<T> type, Object of, Supplier<T> maker) {
    var key = key(artwork, of);
    var known = find(key);
    if (known != null) {
      return type.cast(known);
    }
    var made = maker.get();
    keep(key, made);
    return made;
  }

  private synchronized Key key(Artwork artwork, Object of) {
    return new Key(artworks.computeIfAbsent(artwork, a -> new WeakReference<>(a, gone)), of);
  }

  private synchronized Piece find(Key key) {
    return pieces.get(key);
  }

  private synchronized void keep(Key key, Piece piece) {
    forget();
    if (piece.bytes() > most) {
      return;
    }
    var before = pieces.put(key, piece);
    bytes += piece.bytes() - (before == null ? 0 : before.bytes());
    for (var eldest = pieces.entrySet().iterator(); bytes > most && eldest.hasNext(); ) {
      bytes -= eldest.next().getValue().bytes();
      eldest.remove();
    }
  }

  private void forget() {
    for (var artwork = gone.poll(); artwork != null; artwork = gone.poll()) {
      var dead = artwork;
      pieces
          .entrySet()
          .removeIf(
              entry -> {
                boolean isDead = entry.getKey().artwork() == dead;
                bytes -= isDead ? entry.getValue().bytes() : 0;
                return isDead;
              });
    }
  }

  synchronized long bytes() {
    forget();
    return bytes;
  }
}
