package io.maatwerk.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SavedDesign;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Atelier.class)
class FeedsTest {

  private static final String FEED = "/atelier/feed.xml";

  @Inject Designs designs;

  @Test
  void tellsDesignsWithTheirNamesAndPictures() {
    var design = saved(CapRequest.complete().name("Sunday").by("Zoë"));

    var answer = given().get(FEED);
    var feed = answer.xmlPath();

    assertThat(answer.contentType()).startsWith("application/atom+xml");
    assertThat(of(design, feed, "title")).isEqualTo("Sunday");
    assertThat(of(design, feed, "author.name")).isEqualTo("Zoë");
    assertThat(of(design, feed, "link.find { it.@rel == 'enclosure' }.@href"))
        .isEqualTo(Atelier.ORIGIN + design.path(design.picture("og").orElseThrow()));
    assertThat(of(design, feed, "content.div.p")).contains("Wool felt in Ink");
    assertThat(feed.getList("feed.entry.published", String.class))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void leavesOutWhatIsNotListed() {
    var hidden = saved(CapRequest.complete().unlisted());

    assertThat(given().get(FEED).asString()).doesNotContain(hidden.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "&lt;b&gt; ' \" &amp; <!ENTITY x \"y\">",
        "{#if true}{inject:assets}{/if}"
      })
  void tellsHostileNamesAsText(String name) {
    var design = saved(CapRequest.complete().name(name).by(name));

    var feed = given().get(FEED).xmlPath();

    assertThat(of(design, feed, "title")).isEqualTo(name);
    assertThat(of(design, feed, "author.name")).isEqualTo(name);
    assertThat(feed.getList("feed.'**'.findAll { it.name() == 'script' }")).isEmpty();
  }

  @Test
  void isAnsweredBrieflyToWhoHasIt() {
    var tag = given().get(FEED).header("ETag");

    assertThat(given().header("If-None-Match", tag).get(FEED).statusCode()).isEqualTo(304);
  }

  @Test
  void isThereForBrandsAlone() {
    assertThat(given().get("/nobody/feed.xml").statusCode()).isEqualTo(404);
  }

  private static String of(SavedDesign design, XmlPath feed, String what) {
    var entry = "feed.entry.find { it.id == '" + Atelier.ORIGIN + design.path() + "' }.";
    return feed.getString(entry + what);
  }

  private SavedDesign saved(CapRequest request) {
    return ((SaveOutcome.Saved) designs.save(request.toSave())).design();
  }
}
