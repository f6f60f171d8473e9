package io.maatwerk.share;

import static io.maatwerk.share.Visitor.forgetPictures;
import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.page;
import static io.maatwerk.share.Visitor.picture;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What visitors see once the catalog has moved on. */
@QuarkusTest
@TestProfile(Atelier.class)
class ChangedDesignTest {

  @Inject Designs designs;
  @Inject LiveCatalog catalog;

  @AfterEach
  void restoreCatalog() {
    Atelier.restore();
    catalog.refresh();
  }

  @Test
  void saysNothingWhileNothingChanged() {
    assertThat(page(saved(designs, CapRequest.complete())).asString())
        .doesNotContain("changed-title");
  }

  @Test
  void saysWhatChangedAndLeadsToWhatIsNearest() throws IOException {
    var design = saved(designs, CapRequest.complete().text("CHG"));
    var before = page(design).asString();

    edit("cap.yaml", "        dots: { surcharge: { EUR: 5, USD: 6 } }\n", "");
    var html = page(design).asString();

    assertThat(before).contains("Continue with this very design", "€92.00 today");
    assertThat(html)
        .contains("Some of this has changed since", "Dots", "<span class=\"price\">€87.00</span>")
        .contains("crown.pattern=plain")
        .doesNotContain("Continue with this very design", "crown.pattern=dots");
    assertThat(html).as("as it was").contains("Wool felt in Ink, Dots in Flame", "€92.00");
  }

  @Test
  void keepsPicturesAndPriceAsTheyWere() throws IOException {
    var design = saved(designs, CapRequest.complete().text("WAS"));
    var story = get(design.path(picture(design, "story"))).asByteArray();

    edit("cap.yaml", "EUR: 60", "EUR: 99");
    forgetPictures();

    assertThat(page(design).asString()).contains("<strong class=\"price\">€92.00</strong>");
    assertThat(get(design.path(picture(design, "story"))).asByteArray()).isEqualTo(story);
  }

  @Test
  void staysWhenItsProductIsNoLongerMade() throws IOException {
    var design = saved(designs, CapRequest.complete().text("END"));

    Files.delete(Atelier.file("cap.yaml"));
    catalog.refresh();
    forgetPictures();
    var html = page(design).asString();

    assertThat(html)
        .contains("This is no longer made.", "Wool felt in Ink", "€92.00")
        .doesNotContain("Make it yours", "/atelier/cap?");
    assertThat(get(design.path(picture(design, "og"))).statusCode()).isEqualTo(200);
  }

  private void edit(String file, String old, String now) throws IOException {
    var path = Atelier.file(file);
    Files.writeString(path, Files.readString(path).replace(old, now));
    catalog.refresh();
  }
}
