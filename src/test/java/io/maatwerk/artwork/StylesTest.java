package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Option;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StylesTest {

  private static final Option SOLE = Shoe.PRODUCT.option("sole.style").orElseThrow();
  private static final String UPPER = "<path data-part='upper' d='M0 0h9v9z' fill='#888'/>";

  @Test
  void paintsEachStyleThatIsDrawnInItsOwnWay() {
    var styles = of(UPPER + "<path data-part='sole' data-style='lugged' d='M0 9h9v9z'/>");

    assertThat(styles.orElseThrow().view()).isEqualTo(Shoe.SIDE);
    assertThat(styles.orElseThrow().paintings()).containsOnlyKeys("cup", "lugged");
  }

  @Test
  void leavesOutOptionsWhoseChoicesAreDrawnAlike() {
    assertThat(of(UPPER + "<path data-part='sole' d='M0 9h9v9z'/>")).isEmpty();
  }

  @Test
  void leavesMaterialsAndPatternsOut() {
    var styles = of(UPPER + "<path data-part='sole' data-style='cup' d='M0 9h9v9z' fill='#888'/>");

    assertThat(Shoe.fills(styles.orElseThrow().paintings().get("cup")))
        .isEqualTo("#f4f1ea\n#888888");
  }

  @Test
  void drawsAPartInWhiteAndWhatElseIsPaintedInBlack() {
    var painting =
        Shoe.paint(
            UPPER
                + "<g data-part='sole'><g data-part='upper'><path d='M0 0h9v9z' fill='#888'/></g>"
                + "<path d='M0 0h9v9z' fill='#000' fill-opacity='.2'/></g>");

    assertThat(Shoe.fills(painting.silhouette("sole"))).isEqualTo("#000000\n#ffffff");
  }

  private static Optional<Styles> of(String content) {
    return Styles.of(Shoe.PRODUCT, SOLE, Shoe.artwork(content));
  }
}
