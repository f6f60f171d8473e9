package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.artwork.Artwork;
import java.lang.ref.WeakReference;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptTest {

  private record Block(String name, long bytes) implements Kept.Piece {}

  private final Kept kept = Kept.atMost(100);
  private final Artwork artwork = artwork();

  private static Artwork artwork() {
    return Artwork.of(path -> Optional.empty());
  }

  private String get(Artwork of, String key, String made, long bytes) {
    return kept.get(of, Block.class, key, () -> new Block(made, bytes)).name();
  }

  @Test
  void makesOnce() {
    assertThat(get(artwork, "a", "first", 10)).isEqualTo("first");
    assertThat(get(artwork, "a", "second", 10)).isEqualTo("first");
    assertThat(kept.bytes()).isEqualTo(10);
  }

  @Test
  void keepsArtworksApart() {
    get(artwork, "a", "first", 10);
    assertThat(get(artwork(), "a", "second", 10)).isEqualTo("second");
  }

  @Test
  void forgetsWhatNobodyAskedForLongest() {
    get(artwork, "a", "first", 40);
    get(artwork, "b", "second", 40);
    get(artwork, "a", "again", 40);
    get(artwork, "c", "third", 40);
    assertThat(kept.bytes()).isEqualTo(80);
    assertThat(get(artwork, "a", "anew", 40)).isEqualTo("first");
    assertThat(get(artwork, "b", "anew", 40)).isEqualTo("anew");
  }

  @Test
  void keepsNothingThatIsTooLarge() {
    get(artwork, "a", "first", 40);
    assertThat(get(artwork, "b", "second", 101)).isEqualTo("second");
    assertThat(kept.bytes()).isEqualTo(40);
  }

  @Test
  void forgetsWithTheArtwork() {
    var gone = new WeakReference<>(keepOneOfAnother());
    while (gone.get() != null) {
      System.gc();
    }
    while (kept.bytes() > 0) {
      Thread.onSpinWait();
    }
    assertThat(kept.bytes()).isZero();
  }

  private Artwork keepOneOfAnother() {
    var other = artwork();
    get(other, "a", "first", 10);
    return other;
  }
}
