package io.maatwerk.design;

import io.maatwerk.catalog.VersionArchive;
import jakarta.enterprise.context.ApplicationScoped;

/** The pictures of saved designs. */
@ApplicationScoped
public class DesignPictures {

  private final Designs designs;
  private final VersionArchive archive;
  private final PictureStore store;
  private final Drawing drawing;

  DesignPictures(Designs designs, VersionArchive archive, PictureStore store, Drawing drawing) {
    this.designs = designs;
    this.archive = archive;
    this.store = store;
    this.drawing = drawing;
  }

  /**
   * A picture by the last segment of its address, such as {@code og-0123456789abcdef0123.jpg}; one
   * whose file was lost is drawn again.
   */
  public PictureOutcome find(String id, String fileName) {
    return designs
        .find(id)
        .flatMap(
            design ->
                design.pictures().stream()
                    .filter(picture -> picture.fileName().equals(fileName))
                    .findFirst()
                    .map(picture -> find(design, picture)))
        .orElseGet(PictureOutcome.Missing::new);
  }

  private PictureOutcome find(SavedDesign design, PictureFile picture) {
    return store
        .find(picture.hash())
        .<PictureOutcome>map(bytes -> new PictureOutcome.Found(picture, bytes))
        .orElseGet(() -> drawAgain(design, picture));
  }

  /** A link that was given out never dies, even if we should draw otherwise by now. */
  private PictureOutcome drawAgain(SavedDesign design, PictureFile picture) {
    return archive
        .load(design.brand(), design.product(), design.version())
        .map(published -> drawing.one(Scene.of(design, published), picture.format()))
        .map(
            drawn ->
                drawn
                    .<PictureOutcome>map(bytes -> new PictureOutcome.Found(picture, bytes))
                    .orElseGet(() -> new PictureOutcome.Busy(Drawing.RETRY_AFTER)))
        .orElseGet(PictureOutcome.Missing::new);
  }
}
