package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void sendsAwayWhoFindsNoPlaceUntilOneIsLeft() {
    var places = Places.of(2);

    assertThat(places.take()).isTrue();
    assertThat(places.take()).isTrue();
    assertThat(places.take()).isFalse();
    places.leave();
    assertThat(places.take()).isTrue();
  }
}
