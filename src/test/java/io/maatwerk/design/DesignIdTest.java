package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class DesignIdTest {

  @Test
  void holdsAtLeast64RandomBitsIn11To17Characters() {
    assertThat(Math.pow(28, 14)).isGreaterThan(Math.pow(2, 64));
    assertThat(DesignId.next()).hasSizeBetween(11, 17).matches("[2-9a-z]+");
  }

  @Test
  void neverComesTwice() {
    var ids = new HashSet<String>();
    for (int i = 0; i < 100_000; i++) {
      assertThat(ids.add(DesignId.next())).isTrue();
    }
  }

  @Test
  void tellsIdsFromOtherText() {
    assertThat(DesignId.isOne(DesignId.next())).isTrue();
    assertThat(DesignId.isOne("../../etc/passwd")).isFalse();
    assertThat(DesignId.isOne("")).isFalse();
  }
}
