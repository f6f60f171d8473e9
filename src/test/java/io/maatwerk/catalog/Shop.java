package io.maatwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A small brand in a folder of its own, of which tests spoil one thing at a time. */
record Shop(Path catalog) {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static final String BRAND =
      """
      brand: shop
      name: Shop
      languages: [en, nl]
      markets:
        nl: { currency: EUR, tax: 21, prices: tax-included }
        us: { currency: USD, prices: before-tax }
      """;

  static final String LIBRARY =
      """
      colours:
        chalk: { name: Chalk, hex: "#f4f1ea" }
        ink:   { name: Ink,   hex: "#14171f" }
        flame: { name: Flame, hex: "#e57" }
      palettes:
        core: [chalk, ink]
      materials:
        canvas:  { name: Canvas, texture: art/canvas.png, finish: matte }
        leather: { name: Leather, surcharge: { EUR: 30, USD: 35 } }
      patterns:
        plain: { name: Plain }
        check: { name: Check, tile: art/check.svg }
      options:
        core-colour: { choices: core, default: ink }
        initials: { at-most: 3, alphabet: "A-Z" }
      rules:
        no-ink-on-ink:
          different: [upper.colour, sole.colour]
          because: Ink on ink is too dark.
      premiums:
        bold: { name: Bold, when: { upper.colour: ink }, add: 8% }
      """;

  static final String PRODUCT =
      """
      product: boot
      name: Boot
      price: { EUR: 120, USD: 130.50 }
      views:
        side: { name: Side, art: art/side.svg }
      parts:
        upper:
          name: Upper
          view: side
          material:
            choices:
              canvas:
              leather: { surcharge: { EUR: -3, USD: -4 } }
          colour: { choices: core, default: chalk }
        sole:
          name: Sole
          colour: { use: core-colour }
        monogram:
          name: Monogram
          optional: true
          text: { use: initials }
      """;

  static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
        <path data-part="upper" fill="#cccccc" d="M0 0h50v50z"/>
        <path data-part="sole" fill="#cccccc" d="M0 0h50v50z"/>
        <text data-text="monogram" x="5" y="9" fill="#14171f">ABC</text>
      </svg>
      """;

  /** A brand without a flaw. */
  static Shop in(Path catalog) {
    var shop = new Shop(catalog);
    shop.write("brand.yaml", BRAND);
    shop.write("library.yaml", LIBRARY);
    shop.write("boot.yaml", PRODUCT);
    shop.write("art/side.svg", DRAWING);
    shop.write("art/check.svg", DRAWING.replaceAll("data-[a-z]+=\"[a-z]+\"", ""));
    shop.write("art/canvas.png", Bitmaps.png());
    return shop;
  }

  Path folder() {
    return catalog.resolve("shop");
  }

  Path file(String path) {
    return folder().resolve(path);
  }

  void write(String path, String text) {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String path, byte[] bytes) {
    try {
      Files.createDirectories(file(path).getParent());
      Files.write(file(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words of a file that must be in it. */
  void change(String path, String from, String to) {
    try {
      var text = Files.readString(file(path));
      if (!text.contains(from)) {
        throw new IllegalArgumentException(path + " has no " + from);
      }
      write(path, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading read() {
    return CatalogReader.read(catalog, TODAY);
  }

  /** The findings with paths from the brand's folder on. */
  List<String> findings() {
    var prefix = folder().toString() + "/";
    return read().findings().stream().map(f -> f.toString().replace(prefix, "")).toList();
  }
}
