package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.VersionArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class DesignPicturesTest {

  private static final Path PICTURES = Path.of("target", "atelier-data", "pictures");

  @Inject Designs designs;
  @Inject DesignPictures pictures;
  @Inject Album album;
  @Inject Sweeping sweeping;
  @Inject VersionArchive archive;

  private final AtomicInteger drawn = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch allowed = new CountDownLatch(1);

  @Test
  void keepsAllPicturesOfADesignInAFolderOfItsOwn() throws IOException {
    var design = saved(CapRequest.complete());

    assertThat(files(design))
        .containsExactlyInAnyOrderElementsOf(
            design.pictures().stream().map(PictureFile::fileName).toList());
  }

  @Test
  void keepsFilesForEachOfTwoDesignsThatLookTheSame() throws IOException {
    var one = saved(CapRequest.complete().text("TWO"));
    var two = saved(CapRequest.complete().text("TWO"));

    assertThat(two.pictures()).isEqualTo(one.pictures());
    designs.remove(one.id());

    assertThat(files(one)).isEmpty();
    assertThat(files(two)).hasSameSizeAs(two.pictures());
    assertThat(found(two)).allMatch(PictureOutcome.Found.class::isInstance);
  }

  @Test
  void leavesNoFolderOfRetriesBehind() throws Exception {
    var before = folders();
    var request = CapRequest.complete().text("RTR").key("folders");

    var outcomes = Together.times(20, () -> designs.save(request.toSave()));

    assertThat(outcomes).allMatch(SaveOutcome.Saved.class::isInstance);
    assertThat(folders()).hasSize(before.size() + 1);
  }

  @Test
  void drawsALostOrDamagedPictureAgain() throws IOException {
    var design = saved(CapRequest.complete().text("DMG"));
    var og = design.picture("og").orElseThrow();
    var before = bytes(pictures.find(design.id(), og.fileName()).toCompletableFuture().join());

    Files.write(folder(design).resolve(og.fileName()), new byte[] {1});
    Files.delete(folder(design).resolve(design.picture("story").orElseThrow().fileName()));

    assertThat(bytes(pictures.find(design.id(), og.fileName()).toCompletableFuture().join()))
        .isEqualTo(before);
    assertThat(found(design)).allMatch(PictureOutcome.Found.class::isInstance);
    assertThat(files(design)).hasSameSizeAs(design.pictures());
  }

  @Test
  void sweepsUpWhatACrashLeftOfADeletedDesign() throws IOException {
    var design = saved(CapRequest.complete().text("SWP"));
    var kept = saved(CapRequest.complete().text("KPT"));
    designs.remove(design.id());
    Files.createDirectories(folder(design));
    Files.write(folder(design).resolve("og-left.jpg"), new byte[] {1});

    sweeping.sweep();

    assertThat(folder(design)).doesNotExist();
    assertThat(files(kept)).isNotEmpty();
  }

  @Test
  void knowsNoOtherPictures() {
    var design = saved(CapRequest.complete());
    var other = saved(CapRequest.complete().text("OTH")).picture("og").orElseThrow();

    assertThat(pictures.find(design.id(), other.fileName()).toCompletableFuture())
        .isCompletedWithValue(new PictureOutcome.Missing());
    assertThat(pictures.find(DesignId.next(), other.fileName()).toCompletableFuture())
        .isCompletedWithValue(new PictureOutcome.Missing());
  }

  @Test
  void drawsAPictureOnceForAHundredThatAskAtOnce() throws Exception {
    var design = saved(CapRequest.complete().text("HUN"));
    var og = lose(design, "og");
    var redrawing = new Redrawing(archive, album, slow());

    var waiting = Together.times(100, () -> redrawing.of(design, og));
    allowed.countDown();

    assertThat(waiting.stream().map(CompletableFuture::join))
        .allMatch(PictureOutcome.Found.class::isInstance);
    assertThat(drawn).hasValue(1);
  }

  @Test
  void sendsAwayWhoComesWhenTooManyPicturesWaitAndHoldsNobodyUp() throws Exception {
    var design = saved(CapRequest.complete().text("MNY"));
    var og = lose(design, "og");
    var redrawing = new Redrawing(archive, album, slow());

    var waiting =
        Stream.generate(DesignId::next)
            .map(id -> new PictureFile("og", PictureFile.hash(id.getBytes()), "jpg", 1200, 630))
            .map(lost -> redrawing.of(design, lost))
            .limit(100)
            .toList();
    var refused = waiting.stream().filter(CompletableFuture::isDone).toList();

    assertThat(refused).hasSize(36);
    assertThat(refused).allMatch(f -> f.join() instanceof PictureOutcome.Busy);
    allowed.countDown();
    waiting.forEach(CompletableFuture::join);
    assertThat(redrawing.of(design, og).join()).isInstanceOf(PictureOutcome.Found.class);
  }

  @Test
  void neverBringsAPictureBackThatWasDrawnWhileItsDesignWasDeleted() throws Exception {
    var design = saved(CapRequest.complete().text("DEL"));
    var og = lose(design, "og");
    var late = new Redrawing(archive, album, slow()).of(design, og);
    begun.await();

    designs.remove(design.id());
    allowed.countDown();
    late.join();

    assertThat(folder(design)).doesNotExist();
    assertThat(pictures.find(design.id(), og.fileName()).toCompletableFuture())
        .isCompletedWithValue(new PictureOutcome.Missing());
  }

  /** Counts what it draws, and draws only when that is allowed. */
  private Drawing slow() {
    return new Drawing(album) {
      @Override
      Optional<Drawn> one(Scene scene, PictureFile file) {
        drawn.incrementAndGet();
        begun.countDown();
        try {
          allowed.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        return super.one(scene, file);
      }
    };
  }

  private PictureFile lose(SavedDesign design, String format) throws IOException {
    var file = design.picture(format).orElseThrow();
    Files.delete(folder(design).resolve(file.fileName()));
    return file;
  }

  private List<PictureOutcome> found(SavedDesign design) {
    return design.pictures().stream()
        .map(file -> pictures.find(design.id(), file.fileName()).toCompletableFuture().join())
        .toList();
  }

  private static byte[] bytes(PictureOutcome outcome) {
    return ((PictureOutcome.Found) outcome).bytes();
  }

  private SavedDesign saved(CapRequest request) {
    return ((SaveOutcome.Saved) designs.save(request.toSave())).design();
  }

  private static Path folder(SavedDesign design) {
    return PICTURES.resolve(design.id().substring(0, 2)).resolve(design.id());
  }

  private static List<String> files(SavedDesign design) throws IOException {
    if (!Files.exists(folder(design))) {
      return List.of();
    }
    try (var files = Files.list(folder(design))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<Path> folders() throws IOException {
    if (!Files.exists(PICTURES)) {
      return List.of();
    }
    try (var folders = Files.walk(PICTURES, 2)) {
      return folders
          .filter(folder -> folder.getNameCount() == PICTURES.getNameCount() + 2)
          .toList();
    }
  }
}
