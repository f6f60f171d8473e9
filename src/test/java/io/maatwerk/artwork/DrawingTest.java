package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrawingTest {

  @Test
  void readsGeometryOfBasicShapes() {
    assertThat(data("<rect x='1' y='2' width='3' height='4'/>")).isEqualTo("M1 2l3 0 0 4-3 0Z");
    assertThat(data("<polygon points='0,0 9,0 9 9'/>")).isEqualTo("M0 0l9 0 0 9Z");
    assertThat(data("<polyline points='0,0 9,0 9 9'/>")).isEqualTo("M0 0l9 0 0 9");
    assertThat(data("<line x1='1' x2='9' y2='9' stroke='#000'/>")).isEqualTo("M1 0l8 9");
    assertThat(data("<circle cx='5' cy='5' r='5'/>")).startsWith("M10 5c").endsWith("5Z");
    assertThat(data("<rect width='9' height='9' rx='20'/>")).startsWith("M4.5 0l0 0c");
  }

  @Test
  void inheritsPresentationFromGroups() {
    var drawing =
        Svg.accepted(
            """
            <g fill="#f00" stroke="#00f" stroke-width="3" stroke-linecap="round" fill-opacity="50%">
              <g fill="inherit" stroke-dasharray="1,2,3"><path fill-rule="evenodd" d="M0 0h9v9z"/></g>
            </g>
            """);
    var outer = (Node.Group) drawing.nodes().get(0);
    var figure = (Node.Figure) ((Node.Group) outer.children().get(0)).children().get(0);
    assertThat(figure.fills()).containsExactly(new Fill(new Paint.Solid(0xff0000), 0.5));
    var stroke = figure.stroke().orElseThrow();
    assertThat(stroke.fill()).isEqualTo(new Fill(new Paint.Solid(0x0000ff), 1));
    assertThat(stroke.width()).isEqualTo(3);
    assertThat(stroke.cap()).isEqualTo(Stroke.Cap.ROUND);
    assertThat(stroke.dashes()).containsExactly(1.0, 2.0, 3.0, 1.0, 2.0, 3.0);
    assertThat(figure.outline().isEvenOdd()).isTrue();
  }

  @Test
  void fillsBlackAndStrokesNothingByDefault() {
    var figure = Svg.figure("<path d='M0 0h9v9z'/>");
    assertThat(figure.fills()).containsExactly(new Fill(Paint.Solid.BLACK, 1));
    assertThat(figure.stroke()).isEmpty();
    assertThat(figure.opacity()).isEqualTo(1);
  }

  @Test
  void appliesTransformsFromLeftToRight() {
    var place = Svg.figure("<path transform='translate(10,5) scale(2)' d='M0 0h9v9z'/>").place();
    assertThat(place.transform()).isEqualTo(new AffineTransform(2, 0, 0, 2, 10, 5));
  }

  @Test
  void readsGradientsThatRefersToOthersDefinedLater() {
    var figure =
        Svg.figure(
            """
            <rect width="9" height="9" fill="url(#a)"/>
            <linearGradient id="a" xlink:href="#b" x2="50%" gradientTransform="rotate(90)"/>
            <linearGradient id="b" x1="0.1" spreadMethod="reflect"><stop stop-color="#fff"/>
              <stop offset="40%" stop-opacity=".5"/><stop offset=".2" stop-color="#f00"/></linearGradient>
            """);
    var linear = (Paint.Linear) figure.fills().get(0).paint();
    assertThat(linear.x1()).isEqualTo(0.1);
    assertThat(linear.x2()).isEqualTo(0.5);
    assertThat(linear.ramp().boundingBox()).isTrue();
    assertThat(linear.ramp().spread()).isEqualTo(Paint.Spread.REFLECT);
    assertThat(linear.ramp().stops())
        .containsExactly(
            new Paint.Stop(0, new Paint.Solid(0xffffff), 1),
            new Paint.Stop(0.4, Paint.Solid.BLACK, 0.5),
            new Paint.Stop(0.4, new Paint.Solid(0xff0000), 1));
  }

  @Test
  void readsPatternsInUserUnits() {
    var figure =
        Svg.figure(
            """
            <rect width="9" height="9" fill="url(#p)"/>
            <defs><pattern id="p" x="2" width="8" height="4" viewBox="0 0 16 8" patternUnits="userSpaceOnUse"
              fill="#0f0"><circle r="4"/></pattern></defs>
            """);
    var pattern = (Paint.Pattern) figure.fills().get(0).paint();
    assertThat(pattern.cell()).isEqualTo(new Rectangle2D.Double(2, 0, 8, 4));
    assertThat(pattern.box()).isEqualTo(new Rectangle2D.Double(0, 0, 16, 8));
    assertThat(((Node.Figure) pattern.content().get(0)).fills())
        .containsExactly(new Fill(new Paint.Solid(0x00ff00), 1));
  }

  @Test
  void bakesTransformsIntoClipPaths() {
    var figure =
        Svg.figure(
            """
            <rect width="9" height="9" clip-path="url(#c)"/>
            <clipPath id="c" transform="translate(1 1)" clip-rule="evenodd">
              <rect width="2" height="2" transform="scale(2)"/></clipPath>
            """);
    var region = figure.place().clip().orElseThrow().regions().get(0);
    assertThat(region.data()).isEqualTo("M1 1l4 0 0 4-4 0Z");
    assertThat(region.isEvenOdd()).isTrue();
  }

  @Test
  void readsTextAsOneLine() {
    var drawing =
        Svg.accepted(
            "<text x='5' y='6' font-size='12px' font-weight='bold' letter-spacing='2'"
                + " text-anchor='middle' font-family=\"'Inter', sans-serif\"> A \n  &amp; B </text>");
    var label = (Node.Label) drawing.nodes().get(0);
    assertThat(label.text()).isEqualTo("A & B");
    assertThat(label.lettering()).isEqualTo(new Lettering(12, 800, 2, Lettering.Anchor.MIDDLE));
  }

  @Test
  void findsBitmapsRelativeToTheDrawing() {
    var folder = new BrandFolder("art/shoe/side.svg");
    assertThat(folder.resolve("a.png")).hasValue("art/shoe/a.png");
    assertThat(folder.resolve("../b/./a.png")).hasValue("art/b/a.png");
    assertThat(folder.resolve("../../brand.yaml")).isEmpty();
    assertThat(new BrandFolder("side.svg").resolve("pictures/a.png")).hasValue("pictures/a.png");
    assertThat(new BrandFolder("side.svg").resolve("../a.png")).isEmpty();
  }

  @Property(tries = 300)
  void answersAnyBytes(@ForAll byte[] bytes) {
    assertThat(Drawing.read("art/a.svg", bytes)).isNotNull();
  }

  @Property(tries = 300)
  void answersAnyAttribute(@ForAll String value) {
    var plain = value.replaceAll("[^\\x20-\\x7e]|[<&'\"]", "");
    for (var name : List.of("d", "transform", "fill", "stroke-dasharray", "clip-path")) {
      assertThat(Svg.read("<path " + name + "='" + plain + "'/>")).isNotNull();
    }
  }

  private static String data(String shape) {
    return Svg.figure(shape).outline().data();
  }
}
