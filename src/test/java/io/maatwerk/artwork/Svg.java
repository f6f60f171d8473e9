package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Drawings for tests. */
final class Svg {

  static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " viewBox=\"0 0 100 80\">\n";

  private Svg() {}

  /** The content, from line 2 on, inside an svg of 100 by 80. */
  static Reading<Drawing> read(String content) {
    return readFile(HEAD + content + "\n</svg>");
  }

  static Reading<Drawing> readFile(String file) {
    return Drawing.read("art/shoe/side.svg", file.getBytes(StandardCharsets.UTF_8));
  }

  static Drawing accepted(String content) {
    var reading = read(content);
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return ((Reading.Accepted<Drawing>) reading).value();
  }

  static List<Refusal> refused(Reading<Drawing> reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused<Drawing>) reading).refusals();
  }

  static Node.Figure figure(String content) {
    return (Node.Figure) accepted(content).nodes().get(0);
  }
}
