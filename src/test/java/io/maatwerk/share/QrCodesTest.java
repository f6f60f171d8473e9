package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class QrCodesTest {

  @Inject Designs designs;

  @Test
  void leadsThereByQrCode() {
    var design = saved(designs, CapRequest.complete());

    var answer = get(design.path() + "/qr.svg");

    assertThat(answer.contentType()).startsWith("image/svg+xml");
    assertThat(answer.asString()).isEqualTo(QrCode.svg(Atelier.ORIGIN + design.path()));
  }
}
