package io.maatwerk.share;

import io.maatwerk.http.OurWords;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.maatwerk.page.Reader;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Writes what is public of a design. */
@ApplicationScoped
class Sharing {

  private final Subjects subjects;
  private final PublicOrigin origin;

  Sharing(Subjects subjects, PublicOrigin origin) {
    this.subjects = subjects;
    this.origin = origin;
  }

  /** A design's page. */
  Rendering page(Subject subject) {
    var words = OurWords.in(subject.language(), ShareWords.class);
    var brand = subject.published().brand();
    var page =
        new Page(subject.language(), Optional.of(brand), Optional.empty(), subject.address());
    var around = subjects.around(subject);
    var offer = Offer.of(subject.design(), around);
    var tags = new TagsPresenter(subject, offer, words, origin).tags();
    var face = new FacePresenter(subject, around, words, page, origin).face();
    return Rendering.of(
        write(new SharePage(page, tags, face, Alternate.all(subject, origin)), subject.language()));
  }

  /** The page that stands where no design is. */
  String missing(Reader reader) {
    var page = ours(reader);
    return write(new MissingPage(page), page.language());
  }

  /** The page that stands where a design was. */
  String gone(Reader reader) {
    var page = ours(reader);
    return write(new GonePage(page), page.language());
  }

  /**
   * A design as oEmbed, its picture within those bounds; empty when the address is none of ours.
   */
  Optional<OEmbed> embed(String url, int maxWidth, int maxHeight) {
    return DesignAddress.parse(url, origin.get())
        .flatMap(address -> subjects.find(address.id(), Reader.asking(address.language())))
        .map(subject -> embed(subject, maxWidth, maxHeight));
  }

  private OEmbed embed(Subject subject, int maxWidth, int maxHeight) {
    var design = subject.design();
    var picture = OEmbed.fitting(design.jpegs(), maxWidth, maxHeight);
    return OEmbed.of(
        picture,
        origin.url(design.path(picture)),
        subject.title(OurWords.in(subject.language(), ShareWords.class)),
        design.by(),
        origin.get());
  }

  private static Page ours(Reader reader) {
    var language = reader.language(OurWords.LANGUAGES).orElse(OurWords.DEFAULT);
    return Page.ours(language, Address.of("/"));
  }

  private static String write(TemplateInstance page, String language) {
    return page.setLocale(language).render();
  }
}
