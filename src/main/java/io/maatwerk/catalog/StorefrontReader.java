package io.maatwerk.catalog;

import io.maatwerk.product.Storefront;
import io.maatwerk.product.Story;
import io.maatwerk.product.Wording;
import java.util.Optional;

/** Reads what {@code brand.yaml} says of the brand's window and stories, once its products are. */
final class StorefrontReader {

  static final String WINDOW = "window";
  static final String STORIES = "stories";

  private static final String PICTURE = "picture";
  private static final String ART = "art";

  private final Findings findings;
  private final WordingReader words;
  private final ArtReader art;
  private final ExhibitReader exhibits;
  private final StoryLinkReader links;

  StorefrontReader(BrandContext context, Showroom showroom, ArtReader art, Findings findings) {
    this.findings = findings;
    this.words = new WordingReader(findings, context.terms());
    this.art = art;
    this.exhibits = new ExhibitReader(context, showroom, findings);
    this.links = new StoryLinkReader(showroom, findings);
  }

  /**
   * The storefront; complete when nothing was found, and as far as it can be read when something
   * was.
   */
  Storefront read(Yaml.Mapping file) {
    // the other keys have been read before this, and what is wrong with them was said
    var keys = file.entries().stream().map(Yaml.Entry::name).toArray(String[]::new);
    var brand = Fields.of(file.spot(), file, "a brand", findings, keys);
    return new Storefront(
        brand.find(WINDOW).flatMap(exhibits::read),
        brand.below(STORIES).stream().map(this::story).toList());
  }

  private Story story(Yaml.Entry entry) {
    Ids.check(entry.key(), findings);
    var fields = Fields.of(entry, "a story", findings, "title", "text", PICTURE, "link");
    var title = fields.need("title").map(words::read).orElse(Wording.EMPTY);
    var text = fields.need("text").map(words::read).orElse(Wording.EMPTY);
    var picture = fields.find(PICTURE);
    boolean drawn = picture.filter(StorefrontReader::isArt).isPresent();
    return new Story(
        entry.name(),
        title,
        text,
        picture.filter(p -> !drawn).flatMap(exhibits::read),
        picture.filter(p -> drawn).flatMap(this::art),
        fields.find("link").flatMap(links::read));
  }

  private static boolean isArt(Yaml.Entry picture) {
    return picture.value() instanceof Yaml.Mapping mapping
        && mapping.entries().stream().anyMatch(entry -> entry.name().equals(ART));
  }

  private Optional<String> art(Yaml.Entry picture) {
    return Fields.of(picture, "a picture from a file", findings, ART)
        .find(ART)
        .flatMap(path -> art.path(path, ArtReader.PICTURES));
  }
}
