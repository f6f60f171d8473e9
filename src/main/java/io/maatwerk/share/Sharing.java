package io.maatwerk.share;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.VersionArchive;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds what a design's page shows, in a language. */
@ApplicationScoped
class Sharing {

  private final Designs designs;
  private final VersionArchive archive;
  private final PublicOrigin origin;

  Sharing(Designs designs, VersionArchive archive, PublicOrigin origin) {
    this.designs = designs;
    this.archive = archive;
    this.origin = origin;
  }

  /** The page of a design in a language that its brand speaks, else in the one it was saved in. */
  Optional<String> page(String id, Optional<String> language) {
    return designs.find(id).map(design -> subject(design, language)).map(this::render);
  }

  /** The page that stands where no design is. */
  String missing(Optional<String> language) {
    var ours = Audience.ours(language);
    return new MissingPage(Page.ours(ours, Address.of("/"))).setLocale(ours).render();
  }

  /**
   * A design as oEmbed, its picture within those bounds; empty when the address is none of ours.
   */
  Optional<OEmbed> embed(String url, int maxWidth, int maxHeight) {
    return DesignAddress.parse(url, origin.get())
        .flatMap(
            address ->
                designs
                    .find(address.id())
                    .map(design -> subject(design, address.language()))
                    .map(subject -> embed(subject, maxWidth, maxHeight)));
  }

  private OEmbed embed(Subject subject, int maxWidth, int maxHeight) {
    var design = subject.design();
    var picture = OEmbed.fitting(design.pictures(), maxWidth, maxHeight);
    return OEmbed.of(
        picture,
        origin.url(design.path(picture)),
        subject.title(words(subject.language())),
        design.by(),
        origin.get());
  }

  Subject subject(SavedDesign design, Optional<String> asked) {
    var published = published(design);
    var language = asked.filter(published.brand().languages()::contains).orElse(design.language());
    return new Subject(design, published, language);
  }

  private String render(Subject subject) {
    var words = words(subject.language());
    var page =
        new Page(
            subject.language(),
            Optional.of(subject.published().brand()),
            Optional.empty(),
            subject.address());
    var tags = new TagsPresenter(subject, words, origin).tags();
    var face = new FacePresenter(subject, words, page).face();
    return new SharePage(page, tags, face).setLocale(subject.language()).render();
  }

  private PublishedProduct published(SavedDesign design) {
    return archive
        .load(design.brand(), design.product(), design.version())
        .orElseThrow(
            () -> new IllegalStateException("the version of design " + design.id() + " is gone"));
  }

  static ShareWords words(String language) {
    return language.equals("nl")
        ? MessageBundles.get(ShareWords.class, Localized.Literal.of("nl"))
        : MessageBundles.get(ShareWords.class);
  }
}
