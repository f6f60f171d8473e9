package io.maatwerk.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request to save a cap, varied step by step. */
public final class CapRequest {

  private final Map<String, String> fields;
  private final Map<String, String> choices;
  private final Map<String, String> texts;

  private CapRequest(
      Map<String, String> fields, Map<String, String> choices, Map<String, String> texts) {
    this.fields = new LinkedHashMap<>(fields);
    this.choices = new LinkedHashMap<>(choices);
    this.texts = new LinkedHashMap<>(texts);
  }

  static CapRequest of(Map<String, String> choices, Map<String, String> texts) {
    return new CapRequest(Map.of("product", "cap"), choices, texts);
  }

  /** In felt, with dots and a monogram in foil. */
  public static CapRequest complete() {
    return of(
        Map.of(
            "crown.material", "felt",
            "crown.colour", "ink",
            "crown.pattern", "dots",
            "crown.pattern-colour", "flame",
            "brim.colour", "ink",
            "brim.style", "short",
            "monogram.style", "foil"),
        Map.of("monogram.text", "ZOE"));
  }

  public CapRequest choice(String option, String value) {
    var next = copy();
    next.choices.put(option, value);
    return next;
  }

  public CapRequest text(String words) {
    var next = copy();
    next.texts.put("monogram.text", words);
    return next;
  }

  CapRequest withoutText() {
    var next = copy();
    next.texts.clear();
    next.choices.put("monogram.text", "any");
    return next;
  }

  CapRequest product(String product) {
    return field("product", product);
  }

  CapRequest version(String version) {
    return field("version", version);
  }

  public CapRequest name(String name) {
    return field("name", name);
  }

  public CapRequest by(String by) {
    return field("by", by);
  }

  public CapRequest parent(String parent) {
    return field("parent", parent);
  }

  CapRequest market(String market) {
    return field("market", market);
  }

  public CapRequest language(String language) {
    return field("language", language);
  }

  public CapRequest key(String key) {
    return field("key", key);
  }

  public CapRequest showPrice() {
    return field("showPrice", "yes");
  }

  public CapRequest unlisted() {
    return field("unlisted", "yes");
  }

  public SaveRequest toSave() {
    return new SaveRequest(
        "atelier",
        fields.get("product"),
        get("version"),
        choices,
        texts,
        get("name"),
        get("by"),
        get("parent"),
        get("market"),
        get("language"),
        fields.containsKey("showPrice"),
        !fields.containsKey("unlisted"),
        get("key"));
  }

  private CapRequest field(String name, String value) {
    var next = copy();
    next.fields.put(name, value);
    return next;
  }

  private CapRequest copy() {
    return new CapRequest(fields, choices, texts);
  }

  private Optional<String> get(String field) {
    return Optional.ofNullable(fields.get(field));
  }
}
