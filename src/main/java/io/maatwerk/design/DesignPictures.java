package io.maatwerk.design;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** The pictures of saved designs. */
@ApplicationScoped
public class DesignPictures {

  private final Entry entry;
  private final Album album;
  private final Redrawing redrawing;

  DesignPictures(Entry entry, Album album, Redrawing redrawing) {
    this.entry = entry;
    this.album = album;
    this.redrawing = redrawing;
  }

  /**
   * A picture by the last segment of its address, such as {@code og-0123456789abcdef0123.jpg}; one
   * whose file was lost is drawn again, and no thread waits for that.
   */
  public CompletionStage<PictureOutcome> find(String id, String fileName) {
    return entry
        .find(id)
        .flatMap(design -> find(design, fileName))
        .orElseGet(() -> CompletableFuture.completedFuture(new PictureOutcome.Missing()));
  }

  private Optional<CompletableFuture<PictureOutcome>> find(SavedDesign design, String fileName) {
    return Stream.concat(design.pictures().stream(), design.moving().stream())
        .filter(picture -> picture.fileName().equals(fileName))
        .findFirst()
        .map(picture -> find(design, picture));
  }

  private CompletableFuture<PictureOutcome> find(SavedDesign design, PictureFile picture) {
    return album
        .find(design.id(), picture)
        .<PictureOutcome>map(bytes -> new PictureOutcome.Found(picture, bytes))
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> redrawing.of(design, picture));
  }
}
