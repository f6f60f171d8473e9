package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.kept;
import static io.maatwerk.share.Visitor.page;
import static io.maatwerk.share.Visitor.picture;
import static io.maatwerk.share.Visitor.saved;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Atelier.class)
class SharePageTest {

  private static final Pattern META =
      Pattern.compile("<meta (?:property|name)=\"([^\"]+)\" content=\"([^\"]*)\">");

  @Inject Designs designs;

  @Test
  void holdsEveryTagWithinTheFirst16Kilobytes() {
    var design = saved(designs, CapRequest.complete().name("Sunday").by("Zoë"));

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
  void saysWhatItIsWhoMadeItAndWhatItCost() {
    var design = saved(designs, CapRequest.complete().name("Sunday").by("Zoë"));

    assertThat(page(design).asString())
        .contains("<h1>Sunday</h1>", "by Zoë", "Harbour Cap by Atelier &amp; Zoon", "€92.00")
        .contains("<strong>" + design.serial().orElseThrow() + "</strong>", "incl. 21% tax")
        .contains("fill=\"#14171f\"")
        .contains(
            "href=\"/atelier/cap?crown.material=felt&amp;crown.colour=ink", "parent=" + design.id())
        .contains("monogram.text=ZOE");
  }

  @Test
  void showsEveryViewToFlipThroughWithoutAScript() {
    var design = saved(designs, CapRequest.complete());

    var html = page(design).asString();

    for (var view : List.of("front", "back")) {
      assertThat(html)
          .contains("<li id=\"view-" + view + "\">", "href=\"#view-" + view + "\"")
          .contains("href=\"" + design.path(picture(design, view)) + "\" aria-label=");
    }
    assertThat(html).containsOnlyOnce("fetchpriority=\"high\"");
  }

  @Test
  void creditsTheDesignItBeganWithWhileThatIsThere() {
    var parent = kept(designs, CapRequest.complete().name("Sunday").by("Zoë"));
    var child = saved(designs, CapRequest.complete().text("KID").parent(parent.design().id()));
    assertThat(page(child).asString())
        .contains("after <a href=\"" + parent.design().path() + "\">Sunday by Zoë</a>");
    assertThat(page(parent.design()).asString()).contains("1 person made it their own");

    var other = saved(designs, CapRequest.complete().text("TWO").parent(parent.design().id()));
    assertThat(page(parent.design()).asString()).contains("2 people made it their own");
    designs.remove(parent.design().id());

    assertThat(page(other).asString()).doesNotContain("Sunday", "after <a");
  }

  @Test
  void saysWhoWasFirst() {
    var first = saved(designs, CapRequest.complete().text("FST"));
    var second = saved(designs, CapRequest.complete().text("FST"));

    assertThat(page(first).asString()).contains("The first of its kind");
    assertThat(page(second).asString()).doesNotContain("The first of its kind");
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
    var html = page(saved(designs, CapRequest.complete().name(name).by(name))).asString();

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
    var path = saved(designs, CapRequest.complete()).path();
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
  }

  private static Map<String, String> tags(String html) {
    var tags = new HashMap<String, String>();
    META.matcher(html).results().forEach(tag -> tags.put(tag.group(1), tag.group(2)));
    return tags;
  }
}
