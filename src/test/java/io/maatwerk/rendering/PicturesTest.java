package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Selection;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class PicturesTest {

  private static final Typeface TYPEFACE = Typeface.load();
  static final Pictures PICTURES = Pictures.with(TYPEFACE);

  /** What apps lay over stories leaves this free. */
  private static final Rectangle SAFE = new Rectangle(120, 288, 768, 960);

  @ParameterizedTest
  @EnumSource
  void drawsEachFormatInItsSize(Format format) {
    var image = PICTURES.card(Cards.shoe(Selection.EMPTY), format);
    assertThat(image.getWidth()).isEqualTo(format.width());
    assertThat(image.getHeight()).isEqualTo(format.height());
  }

  @ParameterizedTest
  @EnumSource
  void drawsTheSameFromAnyThread(Format format) {
    var card = Cards.shoe(Meridian.random(7));
    var once = Encoder.jpeg(PICTURES.card(card, format), format.word());
    var again =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> Encoder.jpeg(PICTURES.card(card, format), format.word()))
            .toList();
    assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
  }

  @Test
  void keepsLinkPicturesLight() {
    for (long seed = 0; seed < 12; seed++) {
      var picture = PICTURES.card(Cards.shoe(Meridian.random(seed)), Format.OG);
      assertThat(Encoder.jpeg(picture, "og")).hasSizeLessThanOrEqualTo(80_000);
    }
  }

  static Stream<String> names() {
    return Stream.of(
        "K",
        "Zoë’s first pair",
        "W".repeat(60),
        "i".repeat(60),
        "The bag that went around the world in eighty days, and back",
        "ÉÅŽ ÇŞỆ",
        "<b>&amp;</b> ${x} {{y}} \"z\"",
        "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030a\u030b\u030c\u030d",
        "حذائي الأول",
        "我的第一双鞋",
        "\ud83d\udd25\ud83e\uddca");
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsWordsClearOfWhatAppsLayOverStories(String name) {
    for (var card : called(name)) {
      var ink = inkOf(card, Format.STORY);
      assertThat(SAFE.contains(ink)).as("%s holds %s", SAFE, ink).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsWordsOffTheEdges(String name) {
    for (var format : List.of(Format.OG, Format.SQUARE)) {
      var inner = new Rectangle(format.width(), format.height());
      inner.grow(-48, -28);
      for (var card : called(name)) {
        var ink = inkOf(card, format);
        assertThat(inner.contains(ink)).as("%s holds %s", inner, ink).isTrue();
      }
    }
  }

  private static List<Card> called(String name) {
    return List.of(
        Cards.board(Cards.titled(Cards.SHOE, name)), Cards.bag(Cards.titled(Cards.BAG, name)));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "THUMB")
  void saysEachOfItsWords(Format format) {
    var all = Cards.SHOE;
    var none = Optional.<String>empty();
    var said =
        Stream.of(
                all,
                new Words(
                    all.brand(), all.product(), none, all.credit(), all.price(), all.edition()),
                new Words(
                    all.brand(),
                    all.product(),
                    all.title(),
                    Optional.empty(),
                    all.price(),
                    all.edition()),
                new Words(
                    all.brand(), all.product(), all.title(), all.credit(), none, all.edition()),
                new Words(
                    all.brand(),
                    all.product(),
                    all.title(),
                    all.credit(),
                    all.price(),
                    Optional.of(new Words.Edition("No. 2", "of 3"))),
                new Words(
                    all.brand(),
                    all.product(),
                    all.title(),
                    all.credit(),
                    all.price(),
                    Optional.empty()))
            .map(words -> PICTURES.card(Cards.shoe(Selection.EMPTY, words), format))
            .map(image -> Arrays.hashCode(Encoder.jpeg(image)))
            .toList();
    assertThat(said).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void showsAProductWithoutAName(Format format) {
    var bare = Cards.untitled("", "");
    var image = PICTURES.card(Cards.bag(bare), format);
    assertThat(image.getWidth()).isEqualTo(format.width());
  }

  @Test
  void saysNothingOnThumbnails() {
    var named = PICTURES.card(Cards.shoe(Selection.EMPTY), Format.THUMB);
    var other =
        PICTURES.card(Cards.shoe(Selection.EMPTY, Cards.titled(Cards.SHOE, "x")), Format.THUMB);
    assertThat(difference(named, other).isEmpty()).isTrue();
  }

  @Test
  void drawsMarkupAsItIsWritten() {
    var marked = PICTURES.card(called("<b>x</b>").get(0), Format.OG);
    var plain = PICTURES.card(called("x").get(0), Format.OG);
    assertThat(difference(marked, plain).isEmpty()).isFalse();
    assertThat(Legible.of("<b>&amp;</b>", TYPEFACE)).contains("<b>&amp;</b>");
  }

  @Test
  void fallsBackOnTheProductWhereNothingOfANameCanBeSet() {
    var unset = new String(Character.toChars(0x10ffff)).repeat(3);
    var card = Cards.shoe(Selection.EMPTY, Cards.titled(Cards.SHOE, unset));
    var untitled =
        Cards.shoe(
            Selection.EMPTY,
            new Words(
                Cards.SHOE.brand(),
                Cards.SHOE.product(),
                Optional.empty(),
                Cards.SHOE.credit(),
                Cards.SHOE.price(),
                Cards.SHOE.edition()));
    var difference = difference(PICTURES.card(card, Format.OG), PICTURES.card(untitled, Format.OG));
    assertThat(difference.isEmpty()).isTrue();
  }

  @Test
  void creditsNobodyWhoseNameCannotBeSet() {
    var stranger = new Words.Credit("designed by", new String(Character.toChars(0x10ffff)));
    var all = Cards.SHOE;
    var words =
        new Words(
            all.brand(),
            all.product(),
            all.title(),
            Optional.of(stranger),
            all.price(),
            all.edition());
    assertThat(words.legible(TYPEFACE).credit()).isEmpty();
    assertThat(all.legible(TYPEFACE).credit()).isEqualTo(all.credit());
  }

  @Test
  void drawsViewsInTheirOwnProportions() {
    var scheme = Scheme.of("#14171f", "#faf8f4", "#e4572e");
    var painting = Meridian.paint("top", Selection.EMPTY);
    var image = PICTURES.view(painting, Meridian.ARTWORK, scheme);
    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(image.getHeight()).isEqualTo(1600);
  }

  @Test
  void writesPngThatReadsBackTheSame() throws IOException {
    var image = PICTURES.card(Cards.shoe(Selection.EMPTY), Format.THUMB);
    var read = ImageIO.read(new ByteArrayInputStream(Encoder.png(image)));
    assertThat(difference(image, read).isEmpty()).isTrue();
  }

  /** Where words are: what changes with the brand's inks, ever so slightly. */
  private static Rectangle inkOf(Card card, Format format) {
    var scheme = card.scheme();
    var nudged = new Scheme(nudged(scheme.ink()), nudged(scheme.paper()), scheme.accent());
    var other =
        new Card(card.product(), card.detail(), card.artwork(), nudged, card.logo(), card.words());
    return difference(PICTURES.card(card, format), PICTURES.card(other, format));
  }

  private static Color nudged(Color colour) {
    int blue = colour.getBlue() + (colour.getBlue() < 128 ? 2 : -2);
    return new Color(colour.getRed(), colour.getGreen(), blue);
  }

  /** The smallest rectangle around all pixels that differ. */
  private static Rectangle difference(BufferedImage a, BufferedImage b) {
    var bounds = new Rectangle(-1, -1);
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        if (a.getRGB(x, y) != b.getRGB(x, y)) {
          bounds.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return bounds;
  }
}
