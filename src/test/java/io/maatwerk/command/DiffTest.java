package io.maatwerk.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void findsNothingWhereNobodyWouldNotice() throws IOException {
    assertThat(diff("# for the archive\n" + Mug.PRODUCT)).isZero();
    assertThat(out.toString()).isEqualTo("nothing changes\n");
  }

  @Test
  void saysWhichDesignsAndPricesChange() throws IOException {
    var dearer = Mug.PRODUCT.replace("{ EUR: 4, USD: 5 }", "{ EUR: 4.50, USD: 5 }");
    var dotted = dearer.replace("ribbed: {", "dotted: { name: Dotted }\n        ribbed: {");

    assertThat(diff(dotted)).isEqualTo(1);

    assertThat(out.toString())
        .isEqualTo(
            """
            acme/mug
              designs: 3 \u2192 5
                0 lost, 2 gained
              total: \u20ac18.00 to \u20ac22.00 \u2192 \u20ac18.00 to \u20ac22.50
              body.style=ribbed: \u20ac4.00 \u2192 \u20ac4.50
              + choice body.style=dotted
            """);
  }

  @Test
  void saysWhichRulesChange() throws IOException {
    var looser = Mug.PRODUCT.replace("ribs-leave-no-room", "ribs").replace("mould", "form");

    assertThat(diff(looser)).isEqualTo(1);

    assertThat(out.toString())
        .isEqualTo(
            """
            acme/mug
              + rule ribs
              - rule ribs-leave-no-room
              ~ rule no-flutes
            """);
  }

  @Test
  void countsADesignAsKeptWhereANewOptionStandsAtItsDefault() throws IOException {
    var glazed =
        Mug.PRODUCT.replace(
            "rules:\n",
            """
              glaze:
                name: Glaze
                style: { choices: { clear: { name: Clear }, white: { name: White } } }
            rules:
            """);
    var drawn = Mug.ART.replace("</svg>", "<path data-part=\"glaze\" d=\"M0 0h1v1z\"/></svg>");

    assertThat(diff(glazed, drawn)).isEqualTo(1);

    assertThat(out.toString())
        .isEqualTo(
            """
            acme/mug
              designs: 3 \u2192 6
                0 lost, 3 gained
              + option glaze.style
              + choice glaze.style=clear
              + choice glaze.style=white
              ~ drawing art/mug.svg
            """);
  }

  @Test
  void printsJson() throws IOException {
    var stricter = Mug.PRODUCT.replace("forbid: { name.text: any }", "forbid: { name.text: none }");

    assertThat(diff(stricter, Mug.ART, "--format", "json")).isEqualTo(1);

    var product = new ObjectMapper().readTree(out.toString()).get("products").get(0);
    assertThat(product.get("product").asText()).isEqualTo("acme/mug");
    assertThat(product.get("change").asText()).isEqualTo("changed");
    assertThat(product.get("designs").get("before").asText()).isEqualTo("3");
    assertThat(product.get("designs").get("lost").asText()).isEqualTo("1");
    assertThat(product.get("designs").get("gained").asText()).isEqualTo("1");
    assertThat(product.get("price").get("USD").get("before").get("to").asLong()).isEqualTo(2800);
    assertThat(product.get("rules").get("changed").get(0).asText()).isEqualTo("ribs-leave-no-room");
  }

  @Test
  void namesProductsThatComeAndGo() throws IOException {
    Mug.write(folder.resolve("old"), Mug.PRODUCT);
    Mug.write(folder.resolve("new"), Mug.PRODUCT);
    Files.delete(folder.resolve("new/acme/mug.yaml"));
    Files.writeString(
        folder.resolve("new/acme/cup.yaml"), Mug.PRODUCT.replace("product: mug", "product: cup"));

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString()).isEqualTo("acme/cup added\nacme/mug removed\n");
  }

  @Test
  void cannotCompareWhatHasErrors() throws IOException {
    assertThat(diff(Mug.PRODUCT.replace("price:", "prise:"))).isEqualTo(2);
    assertThat(err.toString()).contains("new has errors", "unknown key 'prise'");
  }

  private int diff(String product) throws IOException {
    return diff(product, Mug.ART);
  }

  private int diff(String product, String art, String... more) throws IOException {
    Mug.write(folder.resolve("old"), Mug.PRODUCT);
    Mug.write(folder.resolve("new"), product);
    Files.writeString(folder.resolve("new/acme/art/mug.svg"), art);
    return run(more);
  }

  private int run(String... more) {
    var arguments = new java.util.ArrayList<String>();
    arguments.add("diff");
    arguments.add(folder.resolve("old").toString());
    arguments.add(folder.resolve("new").toString());
    arguments.addAll(java.util.List.of(more));
    return Maatwerk.run(
        new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
  }
}
