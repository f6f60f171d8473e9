package io.maatwerk.design;

import io.maatwerk.catalog.VersionArchive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Draws pictures again whose files were lost; however many ask for one, it is drawn once. */
@ApplicationScoped
class Redrawing {

  /** Pictures that wait hold no thread, only those who wait for them up. */
  private static final int WAITING = 64;

  private final VersionArchive archive;
  private final Album album;
  private final Drawing drawing;
  private final Places places = Places.of(WAITING);
  private final Map<String, CompletableFuture<PictureOutcome>> underway = new ConcurrentHashMap<>();

  Redrawing(VersionArchive archive, Album album, Drawing drawing) {
    this.archive = archive;
    this.album = album;
    this.drawing = drawing;
  }

  CompletableFuture<PictureOutcome> of(SavedDesign design, PictureFile picture) {
    var path = design.path(picture);
    var mine = new CompletableFuture<PictureOutcome>();
    var others = underway.putIfAbsent(path, mine);
    if (others != null) {
      return others;
    }
    order(design, picture)
        .whenComplete(
            (outcome, trouble) -> {
              underway.remove(path);
              if (trouble == null) {
                mine.complete(outcome);
              } else {
                mine.completeExceptionally(trouble);
              }
            });
    return mine;
  }

  private CompletableFuture<PictureOutcome> order(SavedDesign design, PictureFile picture) {
    if (!places.take()) {
      return CompletableFuture.completedFuture(new PictureOutcome.Busy(Places.RETRY_AFTER));
    }
    return drawing
        .soon(() -> drawAgain(design, picture))
        .whenComplete((outcome, trouble) -> places.leave());
  }

  /** A link that was given out never dies, even if we should draw otherwise by now. */
  private PictureOutcome drawAgain(SavedDesign design, PictureFile picture) {
    return album
        .find(design.id(), picture)
        .or(() -> drawn(design, picture))
        .<PictureOutcome>map(bytes -> new PictureOutcome.Found(picture, bytes))
        .orElseGet(PictureOutcome.Missing::new);
  }

  private Optional<byte[]> drawn(SavedDesign design, PictureFile picture) {
    var drawn =
        archive
            .load(design.brand(), design.product(), design.version())
            .flatMap(published -> drawing.one(Scene.of(design, published), picture));
    drawn.ifPresent(again -> album.keep(design.id(), List.of(new Drawn(picture, again.bytes()))));
    return drawn.map(Drawn::bytes);
  }
}
