package io.maatwerk.design;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The pictures that are kept: those of designs that there are, and never of one that is gone. */
@ApplicationScoped
class Album {

  private static final Logger LOG = Logger.getLogger(Album.class);

  private final PictureStore store;
  private final Entry entry;

  Album(PictureStore store, Entry entry) {
    this.store = store;
    this.entry = entry;
  }

  /** Keeps pictures of a design; what does not find room is drawn again when it is asked for. */
  void keep(String design, List<Drawn> pictures) {
    try {
      for (Drawn drawn : pictures) {
        store.keep(design, drawn.file(), drawn.bytes());
      }
    } catch (IOException e) {
      LOG.warnf(e, "cannot keep the pictures of %s", design);
    }
    // it may have been deleted meanwhile, and its folder been removed before these came
    if (!entry.isThere(design)) {
      store.purge(design);
    }
  }

  /** A picture's bytes; empty when it is not kept or damaged. */
  Optional<byte[]> find(String design, PictureFile file) {
    return store.find(design, file);
  }

  /** Takes all pictures of a design away, once the design is gone. */
  void purge(String design) {
    store.purge(design);
  }
}
