package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SvgWriterTest {

  private static final String[] DESIGN = {
    "upper.material=canvas", "upper.pattern=check", "monogram.text=ZOE", "monogram.colour=gold"
  };

  private static final String EVERYTHING =
      """
      <defs>
        <linearGradient id="g" x2=".3" gradientTransform="rotate(30)" spreadMethod="repeat">
          <stop stop-color="#fff"/><stop offset="1" stop-opacity=".25"/></linearGradient>
        <radialGradient id="r" cx="5" cy="5" r="5" fx="6" fy="5" gradientUnits="userSpaceOnUse">
          <stop/><stop offset="100%" stop-color="#abc"/></radialGradient>
        <clipPath id="c"><circle cx="40" cy="40" r="33.3"/></clipPath>
        <pattern id="p" x="1" width="7" height="7" patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"><circle r="2" fill="url(#r)"/></pattern>
      </defs>
      <g data-part="upper" clip-path="url(#c)">
        <path d="M0 0h90v70z" stroke="url(#g)" stroke-width="2.5" stroke-dasharray="3 1.25"
          stroke-linecap="round" stroke-linejoin="bevel" fill-rule="evenodd"/>
        <rect x="10" y="10" width="9" height="9" fill="url(#p)" opacity=".5"/>
      </g>
      <g transform="translate(3.25,-4)"><path data-part="sole" data-style="cup" d="M1 1h5v5z"/></g>
      <image href="mask.png" x="4" y="5" width="20" height="20" transform="rotate(10)"/>
      <text data-text="monogram" x="10" y="60" font-weight="600" letter-spacing=".5"
        text-anchor="end" stroke="#000" stroke-width=".2">ABC</text>
      """;

  @Test
  void writesWhatReadsBackTheSame() {
    var once = write(Shoe.paint(EVERYTHING, DESIGN));
    var again = Svg.readFile(once);
    assertThat(again).as(once).isInstanceOf(Reading.Accepted.class);
    var drawing = ((Reading.Accepted<Drawing>) again).value();
    assertThat(write(Painting.of(drawing))).isEqualTo(once);
  }

  @Test
  void writesTheSameBytesForTheSamePainting() {
    assertThat(write(Shoe.paint(EVERYTHING, DESIGN)))
        .isEqualTo(write(Shoe.paint(EVERYTHING, DESIGN)));
  }

  @Test
  void keepsNamesOnWhatWasDrawn() {
    var svg = write(Shoe.paint(EVERYTHING, DESIGN));
    assertThat(svg)
        .contains("<g data-part=\"upper\" clip-path=\"url(#side-")
        .contains("data-part=\"sole\" data-style=\"cup\"")
        .contains("data-text=\"monogram\"");
  }

  @Test
  void writesTintedBitmapsAsMasks() {
    var image =
        "<image data-part='upper' data-tint='colour' href='mask.png' width='9' height='9'/>";
    assertThat(write(Shoe.paint(image, "upper.colour=flame")))
        .contains(
            "<mask id=\"side-1\" mask-type=\"alpha\" maskUnits=\"userSpaceOnUse\" width=\"9\""
                + " height=\"9\"><image href=\"../mask.png\" width=\"9\" height=\"9\"/></mask>")
        .contains(
            "<g data-part=\"upper\" mask=\"url(#side-1)\"><rect width=\"9\" height=\"9\""
                + " fill=\"#e4572e\"/></g>");
  }

  @Test
  void keepsOpacityOfSeveralLayersTogether() {
    var path = "<path data-part='upper' d='M0 0h9v9z' fill='#888' opacity='.5'/>";
    assertThat(write(Shoe.paint(path, "upper.material=canvas")))
        .contains("<g data-part=\"upper\" opacity=\".5\"><path d=");
  }

  @Property(tries = 300)
  void textCannotBreakOut(@ForAll String text) {
    var label = "<text data-text='monogram'>ABC</text>";
    var svg = write(Shoe.paint(label, "monogram.text=" + text, "monogram.colour=gold"));
    assertThat(XmlFile.read(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .as(svg)
        .isInstanceOf(Reading.Accepted.class);
    var root =
        ((Reading.Accepted<Element>)
                XmlFile.read(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .value();
    assertThat(root.children()).allMatch(child -> child.name().equals("text"));
  }

  @Test
  void takesOnlyAttributesThatAreNames() {
    assertThatThrownBy(() -> new SvgWriter.Setting("a", p -> p, Map.of("x><script", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String write(Painting painting) {
    var setting =
        new SvgWriter.Setting("side-", path -> path.replaceFirst("art/", "../"), Map.of());
    return SvgWriter.write(painting, setting);
  }
}
