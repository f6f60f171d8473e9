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
class SitemapTest {

  @Inject Designs designs;

  @Test
  void listsWhatIsForSaleAndNoDesign() {
    var design = saved(designs, CapRequest.complete());

    var sitemap = get("/sitemap.xml").asString();

    assertThat(get("/robots.txt").asString())
        .contains("Sitemap: " + Atelier.ORIGIN + "/sitemap.xml");
    assertThat(sitemap).contains("<loc>" + Atelier.ORIGIN + "/atelier/cap</loc>");
    assertThat(sitemap).doesNotContain(design.id());
  }
}
