package io.maatwerk.share;

import io.maatwerk.http.OurWords;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Writes what a design's maker alone is to see. */
@ApplicationScoped
class OwnersSharing {

  private static final String KEY = "key";

  private final PublicOrigin origin;

  OwnersSharing(PublicOrigin origin) {
    this.origin = origin;
  }

  /** For who has the key. */
  String opened(Subject subject, String key) {
    var words = OurWords.in(subject.language(), ShareWords.class);
    var path = subject.design().path();
    var keep = path(subject).with(KEY, key);
    var own =
        new Own(
            subject.heading(),
            new GalleryPresenter(subject, words).pictures().get(0),
            path,
            origin.url(path),
            origin.url(keep.toString()),
            path(subject).path(),
            key);
    var page = page(subject, keep);
    return new OwnersPage(page, own).setLocale(page.language()).render();
  }

  /**
   * For who has no key.
   *
   * @param tried whether they sent one that does not open it
   */
  String locked(Subject subject, boolean tried) {
    var page = page(subject, path(subject));
    return new LockedPage(page, path(subject).path(), tried).setLocale(page.language()).render();
  }

  private static Address path(Subject subject) {
    return Address.of(subject.design().path() + "/yours");
  }

  private static Page page(Subject subject, Address address) {
    var brand = subject.published().brand();
    return new Page(subject.language(), Optional.of(brand), Optional.empty(), address);
  }
}
