package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.page;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class MovingPictureTest {

  @Inject Designs designs;

  @Test
  void showsHowADesignWasMade() {
    var design = saved(designs, CapRequest.complete().text("MOV"));
    var path = design.path(design.moving().orElseThrow());

    var moving = get(path);

    assertThat(page(design).asString()).contains("href=\"" + path + "\"");
    assertThat(moving.statusCode()).isEqualTo(200);
    assertThat(moving.contentType()).isEqualTo("image/webp");
    assertThat(moving.header("Cache-Control")).contains("immutable");
    assertThat(new String(moving.asByteArray(), StandardCharsets.ISO_8859_1))
        .startsWith("RIFF")
        .contains("ANIM");
    assertThat(get(path).asByteArray()).isEqualTo(moving.asByteArray());
  }

  @Test
  void isAnothersUnderAnotherName() {
    var design = saved(designs, CapRequest.complete().text("ONE"));
    var other = saved(designs, CapRequest.complete().text("TWO"));

    var foreign = design.path() + "/" + other.moving().orElseThrow().fileName();

    assertThat(get(foreign).statusCode()).isEqualTo(404);
  }
}
