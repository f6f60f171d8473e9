package io.maatwerk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedOriginsTest {

  @Test
  void allowsNobodyUnlessTold() {
    assertThat(new EmbedOrigins(Optional.empty()).allows("https://brand.example")).isFalse();
  }

  @Test
  void allowsThoseThatAreListedAndNoOthers() {
    var origins = new EmbedOrigins(Optional.of("https://brand.example, http://localhost:9000"));

    assertThat(origins.allows("https://brand.example")).isTrue();
    assertThat(origins.allows("http://localhost:9000")).isTrue();
    assertThat(origins.allows("http://brand.example")).isFalse();
    assertThat(origins.allows("https://brand.example.evil")).isFalse();
    assertThat(origins.ancestors()).isEqualTo("https://brand.example http://localhost:9000");
  }

  @Test
  void aStarAllowsEveryOriginButNothingThatIsNone() {
    var origins = new EmbedOrigins(Optional.of("*"));

    assertThat(origins.allows("https://anybody.example:8443")).isTrue();
    assertThat(origins.allows("null")).isFalse();
    assertThat(origins.allows("https://a.example; script-src *")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brand.example",
        "https://brand.example/",
        "https://*.brand.example",
        "https://brand.example/shop",
        "ftp://brand.example",
        "https://user@brand.example"
      })
  void refusesWhatIsNoOrigin(String wrong) {
    assertThatThrownBy(() -> new EmbedOrigins(Optional.of("https://fine.example," + wrong)))
        .hasMessageContaining("MAATWERK_EMBED_ORIGINS")
        .hasMessageContaining("not '" + wrong + "'");
  }
}
