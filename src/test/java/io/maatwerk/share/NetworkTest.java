package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final String URL = "https://maatwerk.example/d/2b3c4d5f6g7h8j?language=nl";
  private static final String TEXT = "100% “Café & Crème” #1 by <b>Zoë</b> + 👟";
  private static final String PICTURE = "https://maatwerk.example/d/2b3c4d5f6g7h8j/square-0.jpg";

  @Test
  void takesLinkAndWordsAlongWhole() {
    for (var network : Network.all(URL, TEXT, PICTURE)) {
      var query = URI.create(network.address()).getRawQuery();
      var read = URLDecoder.decode(query, StandardCharsets.UTF_8);

      assertThat(network.address()).startsWith("https://").doesNotContain("+", " ", "<", "“");
      assertThat(read).as(network.name()).contains(URL);
      assertThat(query.split("&").length).as(network.name()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void writesALetter() {
    var letter = URI.create(Network.mail(URL, TEXT));

    assertThat(letter.getSchemeSpecificPart())
        .isEqualTo("?subject=" + TEXT + "&body=" + TEXT + "\n" + URL);
  }

  @Test
  void pinsThePicture() {
    assertThat(Network.all(URL, TEXT, PICTURE))
        .filteredOn(network -> network.name().equals("Pinterest"))
        .singleElement()
        .satisfies(
            network ->
                assertThat(URI.create(network.address()).getQuery()).contains("media=" + PICTURE));
  }
}
