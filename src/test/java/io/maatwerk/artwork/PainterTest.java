package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.junit.jupiter.api.Test;

class PainterTest {

  private static final String UPPER = "<path data-part='upper' d='M0 0h9v9z' fill='#888'/>";

  @Test
  void paintsColourThenTextureThenPattern() {
    var painting =
        Shoe.paint(UPPER, "upper.material=canvas", "upper.colour=flame", "upper.pattern=check");
    assertThat(Shoe.fills(painting)).isEqualTo("#e4572e pattern32.0 pattern8.0");
  }

  @Test
  void takesDefaultsForWhatDesignLacks() {
    assertThat(Shoe.fills(Shoe.paint(UPPER))).isEqualTo("#f4f1ea");
  }

  @Test
  void keepsShadingLightGradientsAndHollowShapes() {
    var painting =
        Shoe.paint(
            """
            <g data-part="upper">
              <path d="M0 0h9v9z" fill="#000" fill-opacity=".2"/>
              <path d="M0 0h9v9z" fill="white" opacity=".2"/>
              <path d="M0 0h9v9z" fill="url(#a)"/>
              <path d="M0 0h9v9z" fill="none" stroke="#123456"/>
              <path d="M0 0h9v9z" fill="#000"/>
              <path d="M0 0h9v9z" fill="#555" fill-opacity=".5"/>
            </g>
            <path d="M0 0h9v9z" fill="#777"/>
            <linearGradient id="a"><stop/></linearGradient>
            """,
            "upper.colour=flame");
    assertThat(Shoe.fills(painting))
        .isEqualTo("#000000/0.2\n#ffffff\ngradient\n\n#e4572e\n#e4572e/0.5\n#777777");
    var hollow = (Node.Figure) Shoe.leaves(painting).get(3);
    assertThat(hollow.stroke().orElseThrow().fill().paint()).isEqualTo(new Paint.Solid(0x123456));
  }

  @Test
  void keepsDrawingsOwnFillUnderPatternOfPartWithoutColour() {
    var painting =
        Shoe.paint("<path data-part='sole' d='M0 0h9v9z' fill='#888'/>", "sole.pattern=check");
    assertThat(Shoe.fills(painting)).isEqualTo("#888888 pattern8.0");
  }

  @Test
  void givesTileThePatternColourAndKeepsItsAlpha() {
    var painting = Shoe.paint(UPPER, "upper.pattern=check");
    var pattern = pattern(painting, 1);
    var solid = (Node.Figure) pattern.content().get(0);
    var ink = new Paint.Solid(0x14171f);
    assertThat(solid.fills()).containsExactly(new Fill(ink, 0.5));
    assertThat(solid.stroke().orElseThrow().fill()).isEqualTo(new Fill(ink, 1));
    var shaded = (Paint.Linear) ((Node.Figure) pattern.content().get(1)).fills().get(0).paint();
    assertThat(shaded.ramp().stops().get(0)).isEqualTo(new Paint.Stop(0, ink, 0.3));
  }

  @Test
  void drawsTileAsItStandsWithoutPatternColour() {
    var painting = Shoe.paint("<path data-part='sole' d='M0 0h9v9z'/>", "sole.pattern=check");
    var solid = (Node.Figure) pattern(painting, 1).content().get(0);
    assertThat(solid.fills()).containsExactly(new Fill(new Paint.Solid(0xff0000), 0.5));
  }

  @Test
  void anchorsPatternsAtTheViewsOriginUnderAnyTransform() {
    var painting =
        Shoe.paint(
            "<g data-part='upper' transform='scale(2)'><path transform='translate(3 4)' d='M0 0h9v9z'/></g>",
            "upper.pattern=check");
    assertThat(pattern(painting, 1).transform())
        .isEqualTo(new AffineTransform(0.5, 0, 0, 0.5, -3, -4));
  }

  @Test
  void drawsOnlyTheChosenStyle() {
    var soles =
        "<g data-part='sole'><path data-style='cup' d='M0 0h9v9z' fill='#111'/>"
            + "<path data-style='lugged' d='M0 0h9v9z' fill='#222'/></g>";
    assertThat(Shoe.fills(Shoe.paint(soles))).isEqualTo("#111111");
    assertThat(Shoe.fills(Shoe.paint(soles, "sole.style=lugged"))).isEqualTo("#222222");
  }

  @Test
  void leavesOutAnOptionalPartThatIsNone() {
    var monogram =
        "<g data-part='monogram'><path d='M0 0h9v9z'/><path data-part='upper' d='M0 0h9v9z'/></g>"
            + "<text data-text='monogram'>ABC</text>";
    assertThat(Shoe.paint(monogram).nodes()).isEmpty();
    assertThat(Shoe.leaves(Shoe.paint(monogram, "monogram.text=ZOE", "monogram.colour=gold")))
        .hasSize(3);
  }

  @Test
  void writesTheTextInThePartsColour() {
    var text = "<text data-text='monogram' x='5' fill='#888' fill-opacity='.9'>ABC</text>";
    var painting = Shoe.paint(text, "monogram.text=A  B", "monogram.colour=gold");
    var label = (Node.Label) Shoe.leaves(painting).get(0);
    assertThat(label.text()).isEqualTo("A\u00a0\u00a0B");
    assertThat(label.fills()).containsExactly(new Fill(new Paint.Solid(0xc9a227), 0.9));
  }

  @Test
  void drawsNoTextThatIsNotThere() {
    var text = "<text data-text='monogram'>ABC</text>";
    assertThat(Shoe.paint(text, "monogram.text=", "monogram.colour=gold").nodes()).isEmpty();
  }

  @Test
  void masksThePartsPaintWithTintedBitmaps() {
    var image =
        "<image data-part='upper' data-tint='colour' href='mask.png' width='9' height='9'/>";
    var painting = Shoe.paint(image, "upper.colour=flame", "upper.material=canvas");
    var picture = (Node.Picture) Shoe.leaves(painting).get(0);
    assertThat(picture.tinted()).isTrue();
    assertThat(picture.fills())
        .hasSize(2)
        .first()
        .isEqualTo(new Fill(new Paint.Solid(0xe4572e), 1));
  }

  @Test
  void drawsTintedBitmapsOfPartsWithoutColourThemselves() {
    var image = "<image data-part='sole' data-tint='colour' href='mask.png' width='9' height='9'/>";
    assertThat(Shoe.leaves(Shoe.paint(image)))
        .extracting(node -> ((Node.Picture) node).tinted())
        .isEqualTo(List.of(false));
    assertThat(Shoe.leaves(Shoe.paint(image, "sole.pattern=check")))
        .extracting(node -> ((Node.Picture) node).tinted())
        .isEqualTo(List.of(false, true));
  }

  @Test
  void takesLogosAsDrawingsOrBitmaps() {
    var artwork = Shoe.artwork(UPPER);
    assertThat(artwork.asItStands("art/check.svg").box().getWidth()).isEqualTo(8);
    assertThat(artwork.asItStands("art/mask.png").box().getWidth()).isEqualTo(20);
  }

  @Test
  void saysWhichFileIsBroken() {
    var artwork = Artwork.of(path -> java.util.Optional.empty());
    assertThatThrownBy(() -> Painter.paint(Shoe.PRODUCT, Shoe.SIDE, Shoe.design(), artwork))
        .isInstanceOf(BrokenArtwork.class)
        .hasMessage("art/side.svg: no such file");
  }

  private static Paint.Pattern pattern(Painting painting, int layer) {
    return (Paint.Pattern) ((Node.Figure) Shoe.leaves(painting).get(0)).fills().get(layer).paint();
  }
}
