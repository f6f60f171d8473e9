package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkTest {

  @Test
  void namesPartsStylesTextsTintsAndBitmapsWithPositions() {
    var drawing =
        Svg.accepted(
            """
            <g data-part="sole">
              <path data-style="lugged" d="M0 0h9v9z"/>
              <image data-tint="colour" href="../grain/sole.png" width="9" height="9"/>
              <path data-part="welt" data-style="thin" d="M0 0h9"/>
            </g>
            <text data-text="monogram">ABC</text>
            <image href="shade.png" width="9" height="9"/>
            """);
    assertThat(drawing.marks())
        .containsExactly(
            mark(Mark.Kind.PART, "sole", "sole", 2, 4),
            mark(Mark.Kind.STYLE, "lugged", "sole", 3, 9),
            mark(Mark.Kind.TINT, "colour", "sole", 4, 10),
            new Mark(Mark.Kind.BITMAP, "art/grain/sole.png", Optional.empty(), 4, 29),
            mark(Mark.Kind.PART, "welt", "welt", 5, 9),
            mark(Mark.Kind.STYLE, "thin", "welt", 5, 26),
            mark(Mark.Kind.TEXT, "monogram", "monogram", 7, 7),
            new Mark(Mark.Kind.BITMAP, "art/shoe/shade.png", Optional.empty(), 8, 8));
  }

  @Test
  void leavesOutWhatIsHidden() {
    var drawing =
        Svg.accepted("<g display='none'><path data-part='upper' d='M0 0h9v9z'/></g><defs/>");
    assertThat(drawing.marks()).isEmpty();
    assertThat(drawing.nodes()).isEmpty();
  }

  private static Mark mark(Mark.Kind kind, String name, String part, int line, int column) {
    return new Mark(kind, name, Optional.of(part), line, column);
  }
}
