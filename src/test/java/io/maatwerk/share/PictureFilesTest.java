package io.maatwerk.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.PictureFile;
import io.maatwerk.design.SaveOutcome;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class PictureFilesTest {

  @Inject Designs designs;

  private PictureFile og;
  private String path;
  private byte[] whole;

  @BeforeEach
  void save() {
    var design = ((SaveOutcome.Saved) designs.save(CapRequest.complete().toSave())).design();
    og = design.picture("og").orElseThrow();
    path = design.path(og);
    whole = given().get(path).asByteArray();
  }

  @Test
  void answersWhoHasThePictureAlreadyWithoutIt() {
    var tag = '"' + og.hash() + '"';

    var known = given().header("If-None-Match", tag).get(path);
    var other = given().header("If-None-Match", "\"other\"").get(path);

    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.asByteArray()).isEmpty();
    assertThat(known.header("ETag")).isEqualTo(tag);
    assertThat(known.header("Cache-Control")).contains("immutable");
    assertThat(other.asByteArray()).isEqualTo(whole);
  }

  @Test
  void tellsItsSizeWithoutSendingIt() {
    var head = given().head(path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("Content-Length")).isEqualTo("" + whole.length);
    assertThat(head.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(head.contentType()).isEqualTo("image/jpeg");
    assertThat(head.asByteArray()).isEmpty();
  }

  @Test
  void sendsThePartThatIsAskedFor() {
    var part = given().header("Range", "bytes=100-299").get(path);

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.header("Content-Range")).isEqualTo("bytes 100-299/" + whole.length);
    assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100, 300));
  }

  @Test
  void isGoneWithItsDesign() {
    var saved = (SaveOutcome.Saved) designs.save(CapRequest.complete().text("TMP").toSave());
    var picture = saved.design().path(saved.design().picture("og").orElseThrow());

    designs.remove(saved.design().id());

    assertThat(given().get(picture).statusCode()).isEqualTo(410);
    assertThat(given().get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void hasNothingBeyondItsEnd() {
    var beyond = given().header("Range", "bytes=" + whole.length + "-").get(path);

    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + whole.length);
  }

  @Test
  void sendsAllOfItToWhoHasAPartOfAnotherPicture() {
    var part = given().header("Range", "bytes=0-9").header("If-Range", "\"other\"").get(path);

    assertThat(part.statusCode()).isEqualTo(200);
    assertThat(part.asByteArray()).isEqualTo(whole);
  }
}
