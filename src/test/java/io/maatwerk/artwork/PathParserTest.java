package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathParserTest {

  /** A command in absolute coordinates, on a grid that rounding cannot blur. */
  record Step(char letter, List<Integer> numbers) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1 2 3 4 5 6               | M1 2L3 4 5 6",
        "m1 2 3 4zl5 6              | M1 2L4 6ZL6 8",
        "M0 0H5V6h-1v-2             | M0 0L5 0 5 6 4 6 4 4",
        "M.5.5-1-1+2,+3             | M.5 .5L-1-1 2 3",
        "M1e1 1E-1L1.5e+1.5         | M10 .1L15 .5",
        "M0 0C1 1 2 2 3 3S5 5 6 6   | M0 0C1 1 2 2 3 3 4 4 5 5 6 6",
        "M0 0Q1 2 2 0T4 0           | M0 0Q1 2 2 0 3-2 4 0",
        "M1 1S2 2 3 3T5 5           | M1 1C1 1 2 2 3 3Q3 3 5 5",
        "M0 0a5 5 0 0110 0          | M0 0C0-2.76142 2.23858-5 5-5 7.76142-5 10-2.76142 10 0",
        "M0 0A0 5 0 0 1 10 0        | M0 0L10 0",
        "M0 0A5 5 0 0 1 0 0         | M0 0",
        "M0 0a1 1 0 0 1 10 0        | M0 0C0-2.76142 2.23858-5 5-5 7.76142-5 10-2.76142 10 0",
      })
  void readsEveryWayOfWriting(String written, String plain) throws Malformed {
    assertThat(data(written)).isEqualTo(data(plain));
  }

  @Test
  void writesStepsFromPointToPoint() throws Malformed {
    assertThat(data("M1 2L3 4.5C5 6 7 8 9 10ZL0 0Q1 1 2 0"))
        .isEqualTo("M1 2l2 2.5c2 1.5 4 3.5 6 5.5Zl-1-2q1 1 2 0");
  }

  @Test
  void writesStepsThatAddUpToNoError() throws Malformed {
    var path = new Path2D.Double();
    path.moveTo(0, 0);
    for (int i = 1; i <= 3000; i++) {
      path.lineTo(i / 3.0, i % 2 / 7.0);
    }

    var read = PathParser.parse(Outline.of(path, false).data());
    assertThat(read.getCurrentPoint().getX()).isCloseTo(1000, within(0.001));
  }

  @Property(tries = 500)
  void relativeAndAbsoluteFormsGiveTheSameGeometry(@ForAll("paths") List<Step> steps)
      throws Malformed {
    assertThat(data(relative(steps))).isEqualTo(data(absolute(steps)));
  }

  @Property(tries = 200)
  void writtenDataReadsBackTheSame(@ForAll("paths") List<Step> steps) throws Malformed {
    var once = data(absolute(steps));
    assertThat(data(once)).isEqualTo(once);
  }

  @Property(tries = 200)
  void arcsStayOnTheirCircle(@ForAll("radii") int r, @ForAll boolean large, @ForAll boolean sweep)
      throws Malformed {
    var d = "M0 0A%d %d 0 %d %d %d 0".formatted(r, r, large ? 1 : 0, sweep ? 1 : 0, r);
    var area = new Area(PathParser.parse(d + "Z"));
    double share = large ? 5.0 / 6 : 1.0 / 6;
    double chord = Math.sqrt(3) / 4 * r * r;
    double expected = Math.PI * r * r * share + (large ? chord : -chord);
    assertThat(Areas.of(area))
        .isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(0.1));
  }

  @Provide
  Arbitrary<Integer> radii() {
    return Arbitraries.integers().between(1, 500);
  }

  @Provide
  Arbitrary<List<Step>> paths() {
    var numbers = Arbitraries.integers().between(-200, 200).list();
    return Arbitraries.of('M', 'L', 'H', 'V', 'C', 'S', 'Q', 'T', 'Z')
        .flatMap(letter -> numbers.ofSize(count(letter)).map(n -> new Step(letter, n)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(
            rest ->
                Combinators.combine(numbers.ofSize(2), Arbitraries.just(rest))
                    .as(PathParserTest::starting));
  }

  private static List<Step> starting(List<Integer> at, List<Step> rest) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Step('M', at)), rest.stream())
        .toList();
  }

  private static int count(char letter) {
    return switch (letter) {
      case 'C' -> 6;
      case 'S', 'Q' -> 4;
      case 'H', 'V' -> 1;
      case 'Z' -> 0;
      default -> 2;
    };
  }

  private static String absolute(List<Step> steps) {
    var out = new StringBuilder();
    steps.forEach(s -> out.append(s.letter()).append(join(s.numbers())));
    return out.toString();
  }

  private static String relative(List<Step> steps) {
    var out = new StringBuilder();
    int x = 0;
    int y = 0;
    int startX = 0;
    int startY = 0;
    for (var step : steps) {
      var n = step.numbers();
      var moved = new java.util.ArrayList<Integer>();
      for (int i = 0; i < n.size(); i++) {
        boolean horizontal = step.letter() == 'H' || step.letter() != 'V' && i % 2 == 0;
        moved.add(n.get(i) - (horizontal ? x : y));
      }
      out.append(Character.toLowerCase(step.letter())).append(join(moved));
      switch (step.letter()) {
        case 'H' -> x = n.get(0);
        case 'V' -> y = n.get(0);
        case 'Z' -> {
          x = startX;
          y = startY;
        }
        default -> {
          x = n.get(n.size() - 2);
          y = n.get(n.size() - 1);
        }
      }
      if (step.letter() == 'M') {
        startX = x;
        startY = y;
      }
    }
    return out.toString();
  }

  private static String join(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }

  private static String data(String d) throws Malformed {
    return Outline.of(PathParser.parse(d), false).data();
  }
}
