package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import java.util.ArrayList;
import java.util.Optional;

/**
 * All that a picture of a design says, in words that are ready to be read.
 *
 * @param product the view that shows the design
 * @param artwork where the bitmaps of product and logo are
 * @param logo stands for the brand's name
 * @param brand the brand's name
 * @param name the product's name
 * @param title what the design is called
 * @param credit whose it is, such as {@code by Zoë}
 * @param price such as {@code € 152}
 */
public record Card(
    Painting product,
    Artwork artwork,
    Scheme scheme,
    Optional<Painting> logo,
    String brand,
    String name,
    Optional<String> title,
    Optional<String> credit,
    Optional<String> price) {

  /** The largest words: the design's title, else the product's name. */
  String headline() {
    return title.orElse(name);
  }

  /** The words below: the product, when it is not the headline, and whose design it is. */
  String byline() {
    var parts = new ArrayList<String>();
    title.ifPresent(t -> parts.add(name));
    credit.ifPresent(parts::add);
    return String.join("  ·  ", parts);
  }
}
