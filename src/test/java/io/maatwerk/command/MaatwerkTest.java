package io.maatwerk.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaatwerkTest {

  @TempDir Path catalog;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeCatalog() throws IOException {
    Mug.write(catalog, Mug.PRODUCT);
  }

  @Test
  void lintPrintsFindingsAndPasses() {
    assertThat(run("lint", catalog.toString())).isZero();
    assertThat(out.toString())
        .isEqualTo(
            catalog
                + "/acme/mug.yaml:12:9: warning: no design has 'body.style=fluted' because of the"
                + " rule 'no-flutes' [dead-choice]\n");
    assertThat(err.toString()).contains("0 errors, 1 warning; 1 product without errors");
  }

  @Test
  void lintCountsWarningsWhenStrict() {
    assertThat(run("lint", catalog.toString(), "--strict")).isEqualTo(1);
  }

  @Test
  void lintFailsOnErrors() throws IOException {
    write("mug.yaml", Mug.PRODUCT.replace("price:", "prise:"));

    assertThat(run("lint", catalog.resolve("acme").toString())).isEqualTo(1);
    assertThat(out.toString()).contains("/acme/mug.yaml:3:1: error: unknown key 'prise'");
  }

  @Test
  void lintPrintsJson() throws IOException {
    assertThat(run("lint", catalog.toString(), "--format", "json")).isZero();
    var json = json();

    var finding = json.get("findings").get(0);
    assertThat(finding.get("file").asText()).isEqualTo(catalog + "/acme/mug.yaml");
    assertThat(finding.get("line").asInt()).isEqualTo(12);
    assertThat(finding.get("column").asInt()).isEqualTo(9);
    assertThat(finding.get("severity").asText()).isEqualTo("warning");
    assertThat(finding.get("code").asText()).isEqualTo("dead-choice");
    assertThat(finding.get("message").asText()).startsWith("no design");
    var product = json.get("products").get(0);
    assertThat(product.get("product").asText()).isEqualTo("acme/mug");
    assertThat(product.get("designs").asText()).isEqualTo("3");
    assertThat(product.get("dead").get(0).asText()).isEqualTo("body.style=fluted");
    assertThat(product.get("price").get("EUR").get("from").asLong()).isEqualTo(1800);
    assertThat(product.get("price").get("EUR").get("to").asLong()).isEqualTo(2200);
    assertThat(product.get("price").get("USD").get("to").asLong()).isEqualTo(2800);
    assertThat(product.get("nodes").asInt()).isPositive();
    assertThat(product.get("compileMillis").isNumber()).isTrue();
  }

  @Test
  void cannotLintWhatIsNoFolder() {
    assertThat(run("lint", catalog + "/nowhere")).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere is no folder");
  }

  @Test
  void cannotRunWhatItDoesNotKnow() {
    assertThat(run("lnit")).isEqualTo(2);
    assertThat(run("lint")).isEqualTo(2);
    assertThat(run("lint", catalog.toString(), "--format", "xml")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("lint", "price");
  }

  @Test
  void pricesADesignLineByLine() {
    assertThat(price("mug", "--text", "name=ZOE")).isZero();
    assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly("Mug €18.00", "3 characters €1.50", " €19.50 incl. 21% tax");
  }

  @Test
  void pricesInAMarketAsJson() throws IOException {
    assertThat(
            price(
                "acme/mug", "--choose", "body.style=ribbed", "--market", "us", "--format", "json"))
        .isZero();
    assertThat(json().get("total").get("amount").asLong()).isEqualTo(2500);
    assertThat(json().get("total").get("currency").asText()).isEqualTo("USD");
    assertThat(json().get("lines").get(1).get("id").asText()).isEqualTo("body.style=ribbed");
    assertThat(json().get("choices").get("name.text").asText()).isEqualTo("none");
  }

  @Test
  void saysWhyADesignCannotBe() {
    assertThat(price("mug", "--choose", "body.style=ribbed", "--text", "name=ZOE")).isEqualTo(1);
    assertThat(err.toString()).contains("Letters would break on the ribs.");
  }

  @Test
  void namesWhatWasProbablyMeant() {
    assertThat(price("mugg")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'acme/mug'");
    assertThat(price("mug", "--choose", "body.style=ribed")).isEqualTo(2);
    assertThat(err.toString()).contains("'ribbed'");
    assertThat(price("mug", "--market", "uk")).isEqualTo(2);
  }

  @Test
  void pricesNothingThatHasErrors() throws IOException {
    write("mug.yaml", Mug.PRODUCT.replace("because: The", "becouse: The"));

    assertThat(price("mug")).isEqualTo(2);
    assertThat(err.toString()).contains("mug has errors", "becouse");
  }

  @Test
  void drawsADesignIntoAFile() throws IOException {
    var file = catalog.resolve("mug.png");

    assertThat(render("mug", "--text", "name=ZOE", "--format", "thumb", "--out", file.toString()))
        .isZero();
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(480);
    assertThat(image.getHeight()).isEqualTo(360);
  }

  @Test
  void drawsAView() throws IOException {
    var file = catalog.resolve("mug.jpg");

    assertThat(render("mug", "--format", "front", "--out", file.toString())).isZero();
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(2400);
  }

  @Test
  void drawsNothingThatCannotBe() {
    var file = catalog.resolve("mug.png").toString();

    assertThat(render("mug", "--format", "back", "--out", file)).isEqualTo(2);
    assertThat(err.toString()).contains("og, square, story, thumb, front");
    assertThat(render("mug", "--out", "mug.gif")).isEqualTo(2);
    assertThat(render("mug", "--choose", "body.style=ribbed", "--text", "name=A", "--out", file))
        .isEqualTo(1);
    assertThat(Path.of(file)).doesNotExist();
  }

  private int render(String... arguments) {
    return inCatalog("render", arguments);
  }

  private int price(String... arguments) {
    return inCatalog("price", arguments);
  }

  private int inCatalog(String command, String... arguments) {
    var all = new String[arguments.length + 3];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--catalog";
    all[arguments.length + 2] = catalog.toString();
    return run(all);
  }

  private int run(String... arguments) {
    return Maatwerk.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out.toString());
  }

  private void write(String path, String text) throws IOException {
    var file = catalog.resolve("acme").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
