package io.maatwerk.catalog;

import io.maatwerk.product.Story;
import java.net.URI;
import java.util.Optional;

/** Reads where a story leads: to a product of the brand, or to a page elsewhere. */
final class StoryLinkReader {

  private static final int LONGEST = 2000;

  private final Showroom showroom;
  private final Findings findings;

  StoryLinkReader(Showroom showroom, Findings findings) {
    this.showroom = showroom;
    this.findings = findings;
  }

  /** A product's id or an address; empty when it is neither, which has then been said. */
  Optional<String> read(Yaml.Entry entry) {
    return new Values(findings).word(entry).filter(this::leadsSomewhere).map(Yaml.Scalar::text);
  }

  private boolean leadsSomewhere(Yaml.Scalar word) {
    if (Ids.isId(word.text())) {
      return showroom.find(word, findings).isPresent();
    }
    if (Story.isOutward(word.text()) && isAddress(word.text())) {
      return true;
    }
    findings.add(
        Code.WRONG_TYPE,
        word.spot(),
        "a story leads to a product's id or an address that begins with https://, not "
            + word.described());
    return false;
  }

  private static boolean isAddress(String text) {
    try {
      return text.length() <= LONGEST && URI.create(text).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
