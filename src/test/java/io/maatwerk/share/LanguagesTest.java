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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language a design's page speaks. */
@QuarkusTest
@TestProfile(Atelier.class)
class LanguagesTest {

  @Inject Designs designs;

  @Test
  void speaksTheLanguageAskedForElseTheOneItWasSavedIn() {
    var english = saved(designs, CapRequest.complete());
    var dutch = saved(designs, CapRequest.complete().language("nl"));

    assertThat(get("/d/" + english.id() + "?language=nl").asString())
        .contains("<html lang=\"nl\"", "Maak er jouw versie van", "Wolvilt in Inkt");
    assertThat(page(dutch).asString()).contains("<html lang=\"nl\"");
    assertThat(get("/d/" + dutch.id() + "?language=en").asString()).contains("<html lang=\"en\"");
    assertThat(get("/d/" + dutch.id() + "?language=xx").asString()).contains("<html lang=\"nl\"");
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|nl",
        "nl-BE,nl;q=0.9,en;q=0.8|nl",
        "en;q=0.2, nl;q=0.9|nl",
        "fr, de;q=0.9, nl;q=0.1|nl",
        "nl;q=0, en;q=0.3|en",
        "fr|en",
        "*|en",
        ";;=,,q|en"
      })
  void speaksWhatTheBrowserPrefers(String accepted, String spoken) {
    var answer = get(saved(designs, CapRequest.complete()).path(), accepted);

    assertThat(answer.asString()).contains("<html lang=\"" + spoken + "\"");
    assertThat(answer.headers().getValues("Vary")).contains("Accept-Language", "Accept-Encoding");
  }

  @Test
  void prefersTheAddressToTheBrowser() {
    var path = saved(designs, CapRequest.complete()).path();

    assertThat(get(path + "?language=nl", "en").asString()).contains("<html lang=\"nl\"");
    assertThat(get(path + "?language=en", "nl").asString()).contains("<html lang=\"en\"");
  }

  @Test
  void isOnePageForSearchEnginesUnlessTheAddressNamesALanguage() {
    var design = saved(designs, CapRequest.complete());
    var url = Atelier.ORIGIN + design.path();

    assertThat(get(design.path(), "nl").asString()).contains(canonical(url));
    assertThat(get(design.path() + "?language=en", "nl").asString()).contains(canonical(url));
    assertThat(get(design.path() + "?language=nl").asString())
        .contains(canonical(url + "?language=nl"))
        .contains("hreflang=\"en\" href=\"" + url + "\"")
        .contains("hreflang=\"nl\" href=\"" + url + "?language=nl\"")
        .contains("hreflang=\"x-default\" href=\"" + url + "\"");
  }

  private static String canonical(String url) {
    return "<link rel=\"canonical\" href=\"" + url + "\">";
  }
}
