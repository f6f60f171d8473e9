package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TracingTest {

  private static final String SQUARE = "M2 2l4 0 0 4-4 0Z";

  private static List<String> outlines(List<Node> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof Node.Group group
                    ? outlines(group.children()).stream()
                    : List.of(((Node.Figure) node).outline().data()).stream())
        .toList();
  }

  private static List<String> traced(String svg, String... choices) {
    return outlines(Shoe.paint(svg, choices).traced().nodes());
  }

  @Test
  void tracesWhatADesignPaintsAndNothingElse() {
    assertThat(
            traced(
                """
                <g data-part="upper">
                  <path d="M2 2h4v4h-4z" fill="#888"/>
                  <path d="M0 0h9v9z" fill="#000" fill-opacity=".2"/>
                  <path d="M0 0h9v9z" fill="none" stroke="#123456"/>
                </g>
                <text data-text="monogram" x="1" y="1">A</text>
                """))
        .containsExactly(SQUARE);
  }

  @Test
  void leavesOneFillAndNoLine() {
    var piece =
        (Node.Figure)
            Shoe.paint(
                    "<path data-part='upper' d='M2 2h4v4h-4z' fill='#888' stroke='#123456'/>",
                    "upper.pattern=check")
                .traced()
                .nodes()
                .get(0);

    assertThat(piece.fills()).hasSize(1);
    assertThat(piece.stroke()).isEmpty();
  }

  @Test
  void cutsAPieceToWhatIsSeenOfIt() {
    var svg =
        """
        <clipPath id="c"><path d="M1 1h2v2h-2z"/></clipPath>
        <g clip-path="url(#c)" transform="scale(2)">
          <path data-part="upper" transform="translate(%d 0)" d="M0 0h9v9h-9z" fill="#888"/>
        </g>
        """;

    assertThat(traced(svg.formatted(0))).containsExactly("M1 1l0 2 2 0 0-2Z");
    assertThat(traced(svg.formatted(2))).containsExactly("M0 1l0 2 1 0 0-2Z");
    assertThat(traced(svg.formatted(5))).isEmpty();
  }
}
