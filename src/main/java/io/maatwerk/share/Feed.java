package io.maatwerk.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** A brand's newest designs as Atom (RFC 4287) writes them; every address is absolute. */
@CheckedTemplate(basePath = "share")
record Feed(Head head, List<Item> items) implements TemplateInstance {

  /**
   * What stands above the designs.
   *
   * @param address of the feed itself
   * @param updated as RFC 3339 writes an instant
   */
  record Head(
      String brand, String tagline, String language, String address, String home, String updated) {}

  /**
   * A design.
   *
   * @param type of its picture
   * @param words what the picture shows
   */
  record Item(
      String title,
      Optional<String> by,
      String address,
      String picture,
      String type,
      int width,
      int height,
      String words,
      String published) {}
}
