package io.maatwerk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A brand that sells one mug. */
final class Mug {

  static final String BRAND =
      """
      brand: acme
      name: Acme
      languages: [en]
      markets:
        nl: { currency: EUR, tax: 21, prices: tax-included }
        us: { currency: USD, prices: before-tax }
      """;

  static final String PRODUCT =
      """
      product: mug
      name: Mug
      price: { EUR: 18, USD: 20 }
      views: { front: { name: Front, art: art/mug.svg } }
      parts:
        body:
          name: Body
          style:
            choices:
              plain: { name: Plain }
              ribbed: { name: Ribbed, surcharge: { EUR: 4, USD: 5 } }
              fluted: { name: Fluted }
        name:
          name: Name
          optional: true
          text: { at-most: 8, alphabet: "A-Z", per-character: { EUR: 0.50, USD: 1 } }
      rules:
        ribs-leave-no-room:
          when: { body.style: ribbed }
          forbid: { name.text: any }
          because: Letters would break on the ribs.
        no-flutes: { forbid: { body.style: fluted }, because: The mould broke. }
      """;

  static final String ART =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
        <path data-part="body" fill="#cccccc" d="M0 0h50v50z"/>
        <text data-text="name" x="5" y="9" fill="#14171f">ABC</text>
      </svg>
      """;

  private Mug() {}

  /** Writes the brand into a folder of brands, with its product so. */
  static void write(Path catalog, String product) throws IOException {
    var brand = catalog.resolve("acme");
    Files.createDirectories(brand.resolve("art"));
    Files.writeString(brand.resolve("brand.yaml"), BRAND);
    Files.writeString(brand.resolve("mug.yaml"), product);
    Files.writeString(brand.resolve("art/mug.svg"), ART);
  }
}
