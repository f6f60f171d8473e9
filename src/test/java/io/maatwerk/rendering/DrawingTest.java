package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static final Pictures PICTURES = Pictures.with(Typeface.load());

  @Test
  void clipsSoftly() {
    var image =
        draw(
            "<rect width='20' height='20' clip-path='url(#c)'/>"
                + "<clipPath id='c'><rect width='10.5' height='20'/></clipPath>");
    assertThat(red(image, 9, 10)).isEqualTo(0);
    assertThat(red(image, 10, 10)).isBetween(120, 135);
    assertThat(red(image, 11, 10)).isEqualTo(255);
  }

  @Test
  void clipsWithinClips() {
    var image =
        draw(
            "<g clip-path='url(#a)'><rect width='20' height='20' clip-path='url(#b)'/></g>"
                + "<clipPath id='a'><rect width='12' height='20'/></clipPath>"
                + "<clipPath id='b'><rect x='8' width='12' height='20'/></clipPath>");
    assertThat(red(image, 7, 10)).isEqualTo(255);
    assertThat(red(image, 10, 10)).isEqualTo(0);
    assertThat(red(image, 13, 10)).isEqualTo(255);
  }

  @Test
  void fadesFillAndStrokeTogether() {
    var image =
        draw(
            "<rect x='5' y='5' width='10' height='10' stroke='#000' stroke-width='4' opacity='.5'/>");
    assertThat(red(image, 10, 10)).isEqualTo(red(image, 5, 10)).isBetween(126, 129);
  }

  @Test
  void repeatsPatternsWithoutSeams() {
    var image =
        draw(
            "<rect width='20' height='20' fill='url(#p)'/><pattern id='p' width='3.3' height='3.3'"
                + " patternUnits='userSpaceOnUse'><rect width='3.3' height='3.3'/></pattern>");
    for (int x = 0; x < 20; x++) {
      assertThat(red(image, x, 7)).isEqualTo(0);
    }
  }

  @Test
  void drawsNoGradientOverWhatHasNoHeight() {
    var image =
        draw(
            "<path d='M0 10h20' stroke='url(#g)' stroke-width='4'/>"
                + "<linearGradient id='g'><stop/></linearGradient>");
    assertThat(red(image, 10, 10)).isEqualTo(255);
  }

  @Test
  void drawsDegenerateThings() {
    var image =
        draw(
            "<g transform='scale(0)'><rect width='9' height='9' stroke='#000'/></g>"
                + "<path d='M5 5' stroke='#000'/><rect width='9' height='9' fill='url(#r)'/>"
                + "<radialGradient id='r' r='0'><stop stop-color='#fff'/></radialGradient>"
                + "<path d='M0 0L1e6 1e6-1e6 1e6z' fill='#fff' stroke='#fff'/>"
                + "<text x='3' y='9' font-size='1e-3'>tiny</text>");
    assertThat(red(image, 10, 10)).isEqualTo(255);
  }

  @Test
  void kernsAndSpacesLetters() {
    var typeface = Typeface.load();
    double pair = typeface.line("AV", 400, 100, 0).advance();
    double apart =
        typeface.line("A", 400, 100, 0).advance() + typeface.line("V", 400, 100, 0).advance();
    assertThat(pair).isLessThan(apart - 1);
    assertThat(typeface.line("AV", 400, 100, 5).advance())
        .isCloseTo(pair + 10, org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void setsCharactersThatTheFontLacks() {
    assertThat(Typeface.load().line("A→Ω", 600, 20, 0).outline().getBounds2D().isEmpty()).isFalse();
  }

  private static int red(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 16 & 0xff;
  }

  private static BufferedImage draw(String content) {
    var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>" + content + "</svg>";
    var artwork = Artwork.of(path -> Optional.of(svg.getBytes(StandardCharsets.UTF_8)));
    return PICTURES.draw(Painting.of(artwork.drawing("a.svg")), artwork, 20, 20, Color.WHITE);
  }
}
