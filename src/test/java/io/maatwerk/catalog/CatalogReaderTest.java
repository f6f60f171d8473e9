package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Status;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {

  @TempDir Path catalog;

  @Test
  void readsABrandWithoutFindings() {
    var reading = Shop.in(catalog).read();

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.brands()).hasSize(1);
    assertThat(reading.brands().get(0).brand().orElseThrow().languages())
        .containsExactly("en", "nl");
  }

  @Test
  void readsAFolderThatIsOneBrand() {
    var shop = Shop.in(catalog);

    var one = CatalogReader.read(shop.folder(), Shop.TODAY).brands().get(0).products();

    assertThat(one).extracting(PublishedProduct::product).containsExactly(product(shop));
  }

  @Test
  void readsMoneyInMinorUnits() {
    var product = product(Shop.in(catalog));

    assertThat(product.price().byCurrency()).isEqualTo(Map.of("EUR", 12_000L, "USD", 13_050L));
    assertThat(product.status()).isEqualTo(Status.LIVE);
  }

  @Test
  void letsDetailsWinOverTheLibrary() {
    var choices = option(product(Shop.in(catalog)), "upper.material").choices();

    assertThat(choices).extracting(Choice::id).containsExactly("canvas", "leather");
    assertThat(choices.get(0).look().texture()).contains("art/canvas.png");
    assertThat(choices.get(1).name().in("nl")).isEqualTo("Leather");
    assertThat(choices.get(1).surcharge().in("EUR")).isEqualTo(-300);
  }

  @Test
  void inheritsTheLibrarysSurcharge() {
    var shop = Shop.in(catalog);
    shop.change("boot.yaml", "leather: { surcharge: { EUR: -3, USD: -4 } }", "leather: {}");

    assertThat(option(product(shop), "upper.material").choices().get(1).surcharge().in("EUR"))
        .isEqualTo(3000);
  }

  @Test
  void takesAnOptionWithItsDefaultFromTheLibrary() {
    assertThat(option(product(Shop.in(catalog)), "sole.colour").standard()).isEqualTo("ink");
  }

  @Test
  void letsADefaultBesideUseWin() {
    var shop = Shop.in(catalog);
    shop.change("boot.yaml", "{ use: core-colour }", "{ use: core-colour, default: chalk }");

    assertThat(option(product(shop), "sole.colour").standard()).isEqualTo("chalk");
  }

  @Test
  void startsAnOptionalPartAsNone() {
    var text = option(product(Shop.in(catalog)), "monogram.text");

    assertThat(text.standard()).isEqualTo(Choice.NONE);
    assertThat(text.omissible()).isTrue();
  }

  @Test
  void putsAnOptionalPartInByADefault() {
    var shop = Shop.in(catalog);
    shop.change(
        "boot.yaml",
        "text: { use: initials }",
        "text: { use: initials, default: ' ABC' }\n    pattern: { choices: [check, plain] }");
    var product = product(shop);

    assertThat(option(product, "monogram.text").standard()).isEqualTo(Choice.ANY);
    assertThat(option(product, "monogram.text").text().orElseThrow().preset()).contains("ABC");
    assertThat(option(product, "monogram.pattern").standard()).isEqualTo("check");
  }

  @Test
  void placesTheLibrarysRulesAndPremiumsFirstInTheirOrder() {
    var shop = Shop.in(catalog);
    shop.write(
        "boot.yaml",
        Shop.PRODUCT
            + """
            rules:
              own: { forbid: { upper.colour: flame }, because: No. }
              use: [no-ink-on-ink]
            premiums:
              use: [bold]
            """
                .replace("flame", "ink"));
    var product = product(shop);

    assertThat(product.rules()).extracting(Rule::id).containsExactly("no-ink-on-ink", "own");
    assertThat(product.premiums().get(0).add())
        .isEqualTo(new Addition.Percent(new BigDecimal("8")));
  }

  @Test
  void keepsAProductWithAnErrorOutAndItsNeighboursIn() {
    var shop = Shop.in(catalog);
    shop.write("shoe.yaml", Shop.PRODUCT.replace("product: boot", "product: shoe"));
    shop.change("boot.yaml", "price:", "prise:");
    var brand = shop.read().brands().get(0);

    assertThat(brand.products()).extracting(p -> p.product().id()).containsExactly("shoe");
    assertThat(brand.broken()).containsExactly("boot");
  }

  @Test
  void breaksTheBrandWithItsLibrary() {
    var shop = Shop.in(catalog);
    shop.change("library.yaml", "#14171f", "black");
    var brand = shop.read().brands().get(0);

    assertThat(brand.brand()).isEmpty();
    assertThat(brand.products()).isEmpty();
    assertThat(brand.broken()).containsExactly("boot");
  }

  @Test
  void readsFilesFromEveryEditor() {
    var shop = Shop.in(catalog);
    for (var file : List.of("brand.yaml", "library.yaml", "boot.yaml")) {
      shop.change(file, "\n", "\r\n");
    }
    shop.write("boot.yaml", "\uFEFF" + Shop.PRODUCT);

    assertThat(shop.findings()).isEmpty();
  }

  @Test
  void findsNothingInTheBrandsThatComeAlong() {
    var reading = CatalogReader.read(Path.of("catalog"), Shop.TODAY);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.brands()).isNotEmpty().allMatch(brand -> !brand.products().isEmpty());
  }

  @Test
  void writesShortColoursOut() {
    var shop = Shop.in(catalog);
    shop.change("boot.yaml", "{ choices: core, default: chalk }", "{ choices: [flame] }");

    assertThat(option(product(shop), "upper.colour").choices().get(0).look().hex())
        .contains("#ee5577");
  }

  private static Product product(Shop shop) {
    assertThat(shop.findings()).noneMatch(finding -> finding.contains(": error:"));
    return shop.read().brands().get(0).products().get(0).product();
  }

  private static Option option(Product product, String id) {
    return product.option(id).orElseThrow();
  }
}
