package io.maatwerk.share;

import static io.maatwerk.share.Visitor.forgetPictures;
import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.picture;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.PictureFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class SharedPicturesTest {

  @Inject Designs designs;

  @Test
  void servesPicturesForGoodUnderTheHashOfTheirBytes() throws IOException {
    var design = saved(designs, CapRequest.complete());

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
    var design = saved(designs, CapRequest.complete());
    var other = saved(designs, CapRequest.complete().choice("crown.colour", "flame"));
    var foreign = design.path() + "/" + picture(other, "og").fileName();

    assertThat(get(foreign).statusCode()).isEqualTo(404);
    assertThat(get(design.path() + "/og-0123456789abcdef0123.jpg").statusCode()).isEqualTo(404);
    assertThat(get(design.path() + "/../../brand.yaml").statusCode()).isEqualTo(404);
  }

  @Test
  void drawsALostPictureAgainAsItWas() throws IOException {
    var design = saved(designs, CapRequest.complete().text("LST"));
    var path = design.path(picture(design, "square"));
    var before = get(path).asByteArray();

    forgetPictures();

    assertThat(get(path).asByteArray()).isEqualTo(before);
  }

  @Test
  void offersSmallScreensSmallPictures() {
    var design = saved(designs, CapRequest.complete());
    var view = design.webps("front");

    assertThat(view).extracting(PictureFile::width).containsExactly(1600, 800);
    assertThat(get(design.path(view.get(1))).asByteArray().length)
        .isLessThan(get(design.path(view.get(0))).asByteArray().length);
    assertThat(get(design.path()).asString())
        .contains(design.path(view.get(0)) + " 1600w, " + design.path(view.get(1)) + " 800w");
  }

  @Test
  void drawsALostSmallPictureAgainAsItWas() throws IOException {
    var design = saved(designs, CapRequest.complete().text("SML"));
    var path = design.path(design.webps("front").get(1));
    var before = get(path).asByteArray();

    forgetPictures();

    assertThat(get(path).asByteArray()).isEqualTo(before);
  }

  @Test
  void sharesFilesBetweenEqualDesigns() {
    assertThat(saved(designs, CapRequest.complete()).pictures())
        .isEqualTo(saved(designs, CapRequest.complete()).pictures());
  }
}
