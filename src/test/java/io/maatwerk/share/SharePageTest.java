package io.maatwerk.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.PictureFile;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SavedDesign;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Atelier.class)
class SharePageTest {

  private static final Pattern META =
      Pattern.compile("<meta (?:property|name)=\"([^\"]+)\" content=\"([^\"]*)\">");

  @Inject Designs designs;
  @Inject LiveCatalog catalog;

  @AfterEach
  void restoreCatalog() {
    Atelier.restore();
    catalog.refresh();
  }

  @Test
  void holdsEveryTagWithinTheFirst16Kilobytes() {
    var design = saved(CapRequest.complete().name("Sunday").by("Zoë"));

    var html = page(design).asString();
    var start = html.substring(0, html.indexOf("</head>"));
    var tags = tags(start);

    var url = Atelier.ORIGIN + "/d/" + design.id();
    var card = Atelier.ORIGIN + design.path(picture(design, "og"));
    assertThat(tags)
        .containsEntry("og:type", "product")
        .containsEntry("og:title", "Sunday by Zoë")
        .containsEntry("og:url", url)
        .containsEntry("og:image", card)
        .containsEntry("og:image:type", "image/jpeg")
        .containsEntry("og:image:width", "1200")
        .containsEntry("og:image:height", "630")
        .containsEntry("twitter:card", "summary_large_image")
        .containsEntry("twitter:image", card);
    assertThat(tags.get("og:image:alt"))
        .isEqualTo(tags.get("description"))
        .contains("Crown: Wool felt in Ink, Dots in Flame.", "Monogram: “ZOE”, Gold foil.")
        .hasSizeLessThanOrEqualTo(420);
    assertThat(start.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(16 * 1024);
    assertThat(start)
        .contains("<link rel=\"canonical\" href=\"" + url + "\">")
        .contains("application/json+oembed")
        .doesNotContain("noindex");
    assertThat(url).hasSizeLessThanOrEqualTo(Atelier.ORIGIN.length() + 40);
  }

  @Test
  void offersTheDesignToSearchEngines() throws IOException {
    var design = saved(CapRequest.complete());

    var html = page(design).asString();
    var from = html.indexOf("ld+json\">") + 9;
    var product =
        new ObjectMapper().readTree(html.substring(from, html.indexOf("</script>", from)));

    assertThat(product.get("@type").asText()).isEqualTo("Product");
    assertThat(product.at("/offers/price").asText()).isEqualTo("92.00");
    assertThat(product.at("/offers/priceCurrency").asText()).isEqualTo("EUR");
    assertThat(product.at("/brand/name").asText()).isEqualTo("Atelier & Zoon");
    assertThat(product.get("image").get(0).asText()).startsWith(Atelier.ORIGIN + "/d/");
  }

  @Test
  void saysWhatItIsWhoMadeItAndWhatItCost() {
    var design = saved(CapRequest.complete().name("Sunday").by("Zoë"));

    assertThat(page(design).asString())
        .contains("<h1>Sunday</h1>", "by Zoë", "Harbour Cap by Atelier &amp; Zoon", "€92.00")
        .contains("Number " + design.serial().orElseThrow(), "incl. 21% tax")
        .contains("fill=\"#14171f\"")
        .contains("href=\"/atelier/cap?crown.material=felt&amp;crown.colour=ink")
        .contains("monogram.text=ZOE");
  }

  @Test
  void speaksTheLanguageAskedForElseTheOneItWasSavedIn() {
    var english = saved(CapRequest.complete());
    var dutch = saved(CapRequest.complete().language("nl"));

    assertThat(get("/d/" + english.id() + "?language=nl").asString())
        .contains("<html lang=\"nl\"", "Maak er jouw versie van", "Wolvilt in Inkt");
    assertThat(page(dutch).asString()).contains("<html lang=\"nl\"");
    assertThat(get("/d/" + dutch.id() + "?language=en").asString()).contains("<html lang=\"en\"");
    assertThat(get("/d/" + dutch.id() + "?language=xx").asString()).contains("<html lang=\"nl\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "{#if true}{inject:assets}{/if}",
        "</script><script>alert(1)//",
        "&lt;b&gt; ' \" ` \\u003c"
      })
  void showsHostileNamesAsText(String name) {
    var html = page(saved(CapRequest.complete().name(name).by(name))).asString();

    assertThat(html).doesNotContain("<script>alert", "<img src=x");
    var escaped =
        name.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
    assertThat(html).contains(">" + escaped + "</h1>");
  }

  @Test
  void isTheSameBytesForEveryAgentAndHost() {
    var path = saved(CapRequest.complete()).path();
    var expected = get(path).asByteArray();

    for (var agent :
        new String[] {"facebookexternalhit/1.1", "Twitterbot/1.0", "Slackbot", "curl"}) {
      assertThat(given().header("User-Agent", agent).get(path).asByteArray()).isEqualTo(expected);
    }
    for (var host : new String[] {"evil.example", "localhost:1", "evil.example:80"}) {
      assertThat(given().header("Host", host).get(path).asByteArray()).isEqualTo(expected);
    }
    for (var header : new String[] {"X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded"}) {
      assertThat(given().header(header, "host=evil.example").get(path).asByteArray())
          .isEqualTo(expected);
    }
    assertThat(given().header("Accept-Language", "nl").get(path).asByteArray()).isEqualTo(expected);
  }

  @Test
  void answersWhoHasItAlreadyWithNothing() {
    var path = saved(CapRequest.complete()).path();
    var tag = get(path).header("ETag");

    assertThat(get(path).header("Cache-Control")).contains("max-age=300");
    for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
      var answer = given().header("If-None-Match", known).get(path);
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.header("ETag")).isEqualTo(tag);
      assertThat(answer.asByteArray()).isEmpty();
    }
    assertThat(given().header("If-None-Match", "\"other\"").get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void answersHeadLikeGetWithoutABody() {
    var path = saved(CapRequest.complete()).path();

    var head = given().head(path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(get(path).header("ETag"));
    assertThat(head.contentType()).startsWith("text/html");
    assertThat(head.asByteArray()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/d/nosuchdesign22", "/d/x", "/d/..%2f..", "/d/2b3c4d5f6g7h8j"})
  void tellsPeopleThatADesignIsNotHere(String path) {
    var answer = given().urlEncodingEnabled(false).get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString()).contains("<h1>");
  }

  @Test
  void servesPicturesForGoodUnderTheHashOfTheirBytes() throws IOException {
    var design = saved(CapRequest.complete());

    for (var picture : design.pictures()) {
      var answer = get(design.path(picture));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.contentType()).isEqualTo(picture.mediaType());
      assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
      var image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
      assertThat(image.getWidth()).isEqualTo(picture.width());
      assertThat(image.getHeight()).isEqualTo(picture.height());
    }
    assertThat(get(design.path(picture(design, "og"))).asByteArray()).hasSizeLessThan(300_000);
  }

  @Test
  void knowsNoPictureUnderAnotherHash() {
    var design = saved(CapRequest.complete());
    var other = saved(CapRequest.complete().choice("crown.colour", "flame"));
    var foreign = design.path() + "/" + picture(other, "og").fileName();

    assertThat(get(foreign).statusCode()).isEqualTo(404);
    assertThat(get(design.path() + "/og-0123456789abcdef0123.jpg").statusCode()).isEqualTo(404);
    assertThat(get(design.path() + "/../../brand.yaml").statusCode()).isEqualTo(404);
  }

  @Test
  void drawsALostPictureAgainAsItWas() throws IOException {
    var design = saved(CapRequest.complete().text("LST"));
    var path = design.path(picture(design, "square"));
    var before = get(path).asByteArray();

    forgetPictures();

    assertThat(get(path).asByteArray()).isEqualTo(before);
  }

  @Test
  void sharesFilesBetweenEqualDesigns() {
    assertThat(saved(CapRequest.complete()).pictures())
        .isEqualTo(saved(CapRequest.complete()).pictures());
  }

  @Test
  void staysTheSameAfterTheCatalogChanged() throws IOException {
    var design = saved(CapRequest.complete());
    var page = page(design).asByteArray();
    var story = get(design.path(picture(design, "story"))).asByteArray();

    var file = Atelier.file("cap.yaml");
    Files.writeString(file, Files.readString(file).replace("EUR: 60", "EUR: 99"));
    Files.writeString(
        Atelier.file("art/cap/front.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
            + "<path data-part=\"crown\" d=\"M0 0h9v9z\"/><path data-part=\"brim\" d=\"M0 0h9v9z\"/>"
            + "<path data-part=\"monogram\" d=\"M0 0h9v9z\"/></svg>");
    catalog.refresh();
    forgetPictures();

    assertThat(catalog.product("atelier", "cap").orElseThrow().version())
        .isNotEqualTo(design.version());
    assertThat(page(design).asByteArray()).isEqualTo(page);
    assertThat(get(design.path(picture(design, "story"))).asByteArray()).isEqualTo(story);
  }

  @Test
  void staysTheSameAfterTheProductIsGone() throws IOException {
    var design = saved(CapRequest.complete());
    var page = page(design).asByteArray();

    Files.delete(Atelier.file("cap.yaml"));
    catalog.refresh();
    forgetPictures();

    assertThat(catalog.product("atelier", "cap")).isEmpty();
    assertThat(page(design).asByteArray()).isEqualTo(page);
    assertThat(get(design.path(picture(design, "og"))).statusCode()).isEqualTo(200);
  }

  @Test
  void embedsAsAPhoto() {
    var design = saved(CapRequest.complete().name("Sunday").by("Zoë"));

    var photo = given().queryParam("url", Atelier.ORIGIN + design.path()).get("/oembed").jsonPath();
    var small =
        given()
            .queryParam("url", Atelier.ORIGIN + design.path() + "?language=nl")
            .queryParam("maxwidth", 600)
            .get("/oembed")
            .jsonPath();

    assertThat(photo.getString("version")).isEqualTo("1.0");
    assertThat(photo.getString("type")).isEqualTo("photo");
    assertThat(photo.getString("title")).isEqualTo("Sunday by Zoë");
    assertThat(photo.getString("author_name")).isEqualTo("Zoë");
    assertThat(photo.getString("url"))
        .isEqualTo(Atelier.ORIGIN + design.path(picture(design, "og")));
    assertThat(photo.getInt("width")).isEqualTo(1200);
    assertThat(small.getString("title")).isEqualTo("Sunday door Zoë");
    assertThat(small.getInt("width")).isEqualTo(480);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/d/",
        "http://maatwerk.example/d/",
        "/d/",
        "https://maatwerk.example.evil/d/"
      })
  void embedsNothingThatIsNotOurs(String place) {
    var design = saved(CapRequest.complete());

    assertThat(given().queryParam("url", place + design.id()).get("/oembed").statusCode())
        .isEqualTo(404);
    assertThat(
            given()
                .queryParam("url", Atelier.ORIGIN + design.path())
                .queryParam("format", "xml")
                .get("/oembed")
                .statusCode())
        .isEqualTo(501);
  }

  @Test
  void leadsThereByQrCode() {
    var design = saved(CapRequest.complete());

    var answer = get(design.path() + "/qr.svg");

    assertThat(answer.contentType()).startsWith("image/svg+xml");
    assertThat(answer.asString()).isEqualTo(QrCode.svg(Atelier.ORIGIN + design.path()));
  }

  @Test
  void listsWhatIsForSaleAndNoDesign() {
    var design = saved(CapRequest.complete());

    var sitemap = get("/sitemap.xml").asString();

    assertThat(get("/robots.txt").asString())
        .contains("Sitemap: " + Atelier.ORIGIN + "/sitemap.xml");
    assertThat(sitemap).contains("<loc>" + Atelier.ORIGIN + "/atelier/cap</loc>");
    assertThat(sitemap).doesNotContain(design.id());
  }

  private Response page(SavedDesign design) {
    var page = get(design.path());
    assertThat(page.statusCode()).isEqualTo(200);
    return page;
  }

  private static Response get(String path) {
    return given().get(path);
  }

  private static Map<String, String> tags(String html) {
    var tags = new HashMap<String, String>();
    META.matcher(html).results().forEach(tag -> tags.put(tag.group(1), tag.group(2)));
    return tags;
  }

  private static PictureFile picture(SavedDesign design, String format) {
    return design.picture(format).orElseThrow();
  }

  private SavedDesign saved(CapRequest request) {
    return ((SaveOutcome.Saved) designs.save(request.toSave())).design();
  }

  private static void forgetPictures() throws IOException {
    var folder = java.nio.file.Path.of("target", "atelier-data", "pictures");
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
