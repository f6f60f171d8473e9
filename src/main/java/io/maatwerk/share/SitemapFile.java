package io.maatwerk.share;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes sitemaps as sitemaps.org has them; no address in them needs escaping. */
final class SitemapFile {

  /** How many addresses crawlers take of one file. */
  static final int MOST = 50_000;

  private SitemapFile() {}

  /** A sitemap of pages, at most {@link #MOST}. */
  static String ofPages(Stream<String> addresses) {
    return file("urlset", "url", addresses);
  }

  /** A sitemap of sitemaps. */
  static String ofFiles(Stream<String> addresses) {
    return file("sitemapindex", "sitemap", addresses);
  }

  private static String file(String root, String entry, Stream<String> addresses) {
    var entries =
        addresses
            .map(address -> "<%1$s><loc>%2$s</loc></%1$s>".formatted(entry, address))
            .collect(Collectors.joining("\n"));
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <%1$s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        %2$s
        </%1$s>
        """
        .formatted(root, entries);
  }
}
