package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.kept;
import static io.maatwerk.share.Visitor.saved;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.page.Reader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages that are ready are answered at once, and are never older than they may be. */
@QuarkusTest
@TestProfile(Atelier.class)
class KeptPagesTest {

  private static final RestAssuredConfig UNPACKED =
      RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

  @Inject Designs designs;
  @Inject PageShelf shelf;

  @Test
  void answersWhoHasItAlreadyWithNothing() {
    var path = saved(designs, CapRequest.complete()).path();
    var tag = get(path).header("ETag");

    assertThat(get(path).header("Cache-Control"))
        .isEqualTo("public, max-age=0, s-maxage=60, must-revalidate");
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
    var path = saved(designs, CapRequest.complete()).path();

    var head = given().head(path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(get(path).header("ETag"));
    assertThat(head.contentType()).startsWith("text/html");
    assertThat(head.asByteArray()).isEmpty();
  }

  @Test
  void isTheSameReadyOrNotPackedOrNot() {
    var path = saved(designs, CapRequest.complete()).path();

    var fresh = plain(path);

    assertThat(plain(path).asByteArray()).isEqualTo(fresh.asByteArray());
    assertThat(fresh.header("Content-Encoding")).isNull();
    var packed = given().header("Accept-Encoding", "br, gzip").get(path);
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.asByteArray()).isEqualTo(fresh.asByteArray());
    assertThat(packed.header("ETag")).isEqualTo(fresh.header("ETag"));
  }

  @Test
  void isSmall() {
    var path = saved(designs, CapRequest.complete().name("Sunday").by("Zoë")).path();

    var packed = given().config(UNPACKED).header("Accept-Encoding", "gzip").get(path);

    assertThat(packed.asByteArray()).hasSizeLessThan(8 * 1024);
  }

  @Test
  void isGoneTheMomentItIsDeleted() {
    var saved = kept(designs, CapRequest.complete().text("DEL"));
    var path = saved.design().path();
    assertThat(get(path).statusCode()).isEqualTo(200);
    assertThat(get(path + "?language=nl").statusCode()).isEqualTo(200);

    designs.delete(saved.design().id(), saved.editKey().orElseThrow());

    assertThat(get(path).statusCode()).isEqualTo(410);
    assertThat(get(path + "?language=nl").statusCode()).isEqualTo(410);
  }

  @Test
  void keepsNothingOfWhatIsNotThere() {
    assertThat(get("/d/2b3c4d5f6g7h8j").statusCode()).isEqualTo(404);

    assertThat(shelf.ready("2b3c4d5f6g7h8j", Reader.asking(Optional.empty()))).isEmpty();
  }

  private static Response plain(String path) {
    return given().config(UNPACKED).get(path);
  }
}
