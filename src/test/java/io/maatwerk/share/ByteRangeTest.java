package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, bytes 0-0/100",
    "bytes=10-19, bytes 10-19/100",
    "bytes=90-, bytes 90-99/100",
    "bytes=90-5000, bytes 90-99/100",
    "bytes=-10, bytes 90-99/100",
    "bytes=-5000, bytes 0-99/100",
    "bytes=100-, bytes */100",
    "bytes=200-300, bytes */100",
    "bytes=-0, bytes */100",
  })
  void answersOneRangeWithWhatTheFileHasOfIt(String header, String contentRange) {
    assertThat(ByteRange.parse(header, 100)).map(range -> range.of(100)).contains(contentRange);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes=-",
        "bytes=5-2",
        "bytes=0-1,5-9",
        "lines=1-2",
        "bytes=a-b",
        "bytes=99999999999999999999-",
      })
  void leavesWhatItDoesNotUnderstandToTheWholeFile(String header) {
    assertThat(ByteRange.parse(header, 100)).isEmpty();
  }
}
