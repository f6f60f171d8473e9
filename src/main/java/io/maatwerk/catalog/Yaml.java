package io.maatwerk.catalog;

import java.util.List;

/** What a file says, with the place of everything in it. */
sealed interface Yaml {

  Spot spot();

  /** What it is, in the words of somebody who wrote it. */
  String described();

  record Mapping(Spot spot, List<Entry> entries) implements Yaml {
    @Override
    public String described() {
      return "a map";
    }
  }

  record Listing(Spot spot, List<Yaml> items) implements Yaml {
    @Override
    public String described() {
      return "a list";
    }
  }

  /**
   * A word, text or number as it was written.
   *
   * @param plain whether it stood without quotes
   */
  record Scalar(Spot spot, String text, boolean plain) implements Yaml {
    @Override
    public String described() {
      return Quote.of(text);
    }
  }

  /**
   * Nothing at all.
   *
   * @param comment what follows on its line after an unquoted {@code #}, or an empty text
   */
  record Nothing(Spot spot, String comment) implements Yaml {
    @Override
    public String described() {
      return "nothing";
    }
  }

  /** A key with its value; its place is the key's. */
  record Entry(Scalar key, Yaml value) {
    String name() {
      return key.text();
    }

    Spot spot() {
      return key.spot();
    }
  }
}
