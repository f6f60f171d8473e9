package io.maatwerk.product;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a brand tells of how its things are made.
 *
 * @param text paragraphs, with an empty line between them
 * @param exhibit what its picture shows; empty where it has none, or a drawing of its own
 * @param art a drawing or bitmap of its own, by its path in the brand's folder
 * @param link where it leads on: a product's id, or an address that begins with https
 */
public record Story(
    String id,
    Wording title,
    Wording text,
    Optional<Exhibit> exhibit,
    Optional<String> art,
    Optional<String> link) {

  private static final String OUTWARD = "https://";

  /** Its paragraphs in a language. */
  public List<String> paragraphs(String language) {
    return Arrays.stream(text.in(language).split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** Whether an address leads away from us. */
  public static boolean isOutward(String link) {
    return link.startsWith(OUTWARD);
  }
}
