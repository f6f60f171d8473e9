package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignAddressTest {

  private static final String ORIGIN = "https://shop.example";

  @ParameterizedTest
  @ValueSource(strings = {"/d/abc", "/d/abc/", "/d/abc?utm=x", "/d/abc#top", "/d/abc?a=b&c=d#top"})
  void readsTheIdOfOurOwn(String path) {
    assertThat(DesignAddress.parse(ORIGIN + path, ORIGIN))
        .contains(new DesignAddress("abc", Optional.empty()));
  }

  @Test
  void readsTheLanguage() {
    assertThat(DesignAddress.parse(ORIGIN + "/d/abc?x=y&language=nl&z", ORIGIN))
        .contains(new DesignAddress("abc", Optional.of("nl")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/d/abc",
        "https://shop.example",
        "https://shop.example.evil/d/abc",
        "https://shop.example@evil/d/abc",
        "http://shop.example/d/abc",
        "https://shop.example/d/",
        "https://shop.example/d/a/b",
        "https://shop.example/x?/d/abc"
      })
  void readsNothingElse(String url) {
    assertThat(DesignAddress.parse(url, ORIGIN)).isEmpty();
  }
}
