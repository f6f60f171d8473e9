package io.maatwerk.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map or list of which the end has not been read yet. */
sealed interface OpenNode {

  void put(Yaml yaml);

  Yaml close();

  boolean wantsKey();

  /** Where a value that is nothing is said to be. */
  Spot place(Spot written);

  final class OpenMapping implements OpenNode {
    private final Spot spot;
    private final Findings findings;
    private final List<Yaml.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private Yaml.Scalar key;
    private boolean wantsKey = true;

    OpenMapping(Spot spot, Findings findings) {
      this.spot = spot;
      this.findings = findings;
    }

    @Override
    public void put(Yaml yaml) {
      if (wantsKey) {
        key = key(yaml);
      } else {
        add(new Yaml.Entry(key, yaml));
      }
      wantsKey = !wantsKey;
    }

    private void add(Yaml.Entry entry) {
      var first = lines.putIfAbsent(entry.name(), entry.spot().line());
      if (first == null) {
        entries.add(entry);
        return;
      }
      findings.add(
          Code.DUPLICATE_KEY,
          entry.spot(),
          "the key " + Quote.of(entry.name()) + " is on line " + first + " already");
    }

    private Yaml.Scalar key(Yaml yaml) {
      if (yaml instanceof Yaml.Scalar scalar) {
        return scalar;
      }
      findings.add(Code.WRONG_TYPE, yaml.spot(), "a key is one word, not " + yaml.described());
      return new Yaml.Scalar(yaml.spot(), "", true);
    }

    @Override
    public Yaml close() {
      return new Yaml.Mapping(spot, entries);
    }

    @Override
    public boolean wantsKey() {
      return wantsKey;
    }

    @Override
    public Spot place(Spot written) {
      return key.spot();
    }
  }

  final class OpenListing implements OpenNode {
    private final Spot spot;
    private final List<Yaml> items = new ArrayList<>();

    OpenListing(Spot spot) {
      this.spot = spot;
    }

    @Override
    public void put(Yaml yaml) {
      items.add(yaml);
    }

    @Override
    public Yaml close() {
      return new Yaml.Listing(spot, items);
    }

    @Override
    public boolean wantsKey() {
      return false;
    }

    @Override
    public Spot place(Spot written) {
      return written;
    }
  }
}
