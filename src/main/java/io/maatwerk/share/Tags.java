package io.maatwerk.share;

import io.quarkus.qute.RawString;

/**
 * What networks and search engines read of a design's page; every address is absolute.
 *
 * @param description the design in words
 * @param amount of money in major units, such as 120.00
 */
record Tags(
    String title,
    String description,
    String url,
    String site,
    Card card,
    String currency,
    String amount,
    String oembed,
    RawString linkedData) {

  /** The picture that stands for the page. */
  record Card(String url, String type, int width, int height) {}
}
