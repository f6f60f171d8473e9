package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class SitemapTest {

  @Inject Designs designs;
  @Inject Sitemap sitemap;

  @Test
  void listsWhatIsForSaleAndTheDesignsThatMayBeFound() {
    var listed = saved(designs, CapRequest.complete());
    var unlisted = saved(designs, CapRequest.complete().unlisted());

    var answer = get("/sitemap.xml");

    assertThat(answer.contentType()).startsWith("application/xml");
    assertThat(addresses(answer.asString(), "urlset.url"))
        .contains(Atelier.ORIGIN + "/", Atelier.ORIGIN + "/atelier/cap", address(listed))
        .doesNotContain(address(unlisted));
    assertThat(get("/robots.txt").asString())
        .contains("Sitemap: " + Atelier.ORIGIN + "/sitemap.xml");
  }

  @Test
  void forgetsWhatIsDeleted() {
    var design = saved(designs, CapRequest.complete());

    designs.remove(design.id());

    assertThat(get("/sitemap.xml").asString()).doesNotContain(design.id());
  }

  @Test
  void isManyFilesWhenOneCannotHoldIt() {
    var saved = Stream.generate(() -> saved(designs, CapRequest.complete())).limit(5).toList();

    var files = addresses(sitemap.whole(2), "sitemapindex.sitemap");
    var found = files.stream().flatMap(file -> part(file).stream()).toList();

    assertThat(files).hasSizeGreaterThan(3);
    assertThat(found)
        .doesNotHaveDuplicates()
        .contains(Atelier.ORIGIN + "/atelier/cap")
        .containsAll(saved.stream().map(SitemapTest::address).toList());
  }

  @Test
  void hasNoFilesBesideThose() {
    assertThat(get("/sitemap-nowhere.xml").statusCode()).isEqualTo(404);
    assertThat(get("/sitemap-shop.xml").statusCode()).isEqualTo(200);
  }

  private List<String> part(String file) {
    var name = file.replace(Atelier.ORIGIN + "/sitemap-", "").replace(".xml", "");
    return addresses(sitemap.part(name, 2).orElseThrow(), "urlset.url");
  }

  private static List<String> addresses(String file, String entries) {
    return XmlPath.from(file).getList(entries + ".loc", String.class);
  }

  private static String address(SavedDesign design) {
    return Atelier.ORIGIN + design.path();
  }
}
