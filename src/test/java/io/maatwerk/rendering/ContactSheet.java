package io.maatwerk.rendering;

import io.maatwerk.product.Selection;
import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out pictures of many designs side by side, for the eye to judge: in target/pictures. Run it
 * after whatever changes how cards look.
 */
public final class ContactSheet {

  private static final Path FOLDER = Path.of("target/pictures");
  private static final int WIDTH = 400;
  private static final int COLUMNS = 4;
  private static final int GAP = 16;
  private static final int ROW = 420;

  private static final List<String> TITLES =
      List.of(
          "Zoë",
          "Sunday",
          "Number nine",
          "Rotterdam by night",
          "K",
          "Grandad would have worn these to the dance",
          "W" + "w".repeat(59),
          "<b>&amp; ${x} \"bold\"</b>",
          "حذائي الأول",
          "我的第一双鞋",
          "Fire 🔥 and ice ❄️",
          "Éàçñ ŽŠČ Ångström");

  private final Pictures pictures = Pictures.with(Typeface.load());

  private ContactSheet() {}

  /** Formats that are to be seen; all of them when none is named. */
  public static void main(String... formats) throws IOException {
    Files.createDirectories(FOLDER);
    var sheet = new ContactSheet();
    for (var format : Format.values()) {
      if (formats.length == 0 || List.of(formats).contains(format.word())) {
        sheet.lay(format);
      }
    }
    Files.write(FOLDER.resolve("cards.jpg"), Encoder.jpeg(sheet.row()));
  }

  private void lay(Format format) throws IOException {
    var images = new LinkedHashMap<String, BufferedImage>();
    cards().forEach((name, card) -> images.put(name, pictures.card(card, format)));
    for (var image : images.entrySet()) {
      write(format.word() + "-" + image.getKey(), image.getValue());
    }
    write("sheet-" + format.word(), together(List.copyOf(images.values())));
  }

  private static Map<String, Card> cards() {
    var cards = new LinkedHashMap<String, Card>();
    for (var preset : Meridian.SHOE.product().presets()) {
      cards.put(preset.id(), Cards.shoe(preset.selection()));
    }
    for (int i = 0; i < TITLES.size(); i++) {
      cards.put("shoe-" + i, random(i, TITLES.get(i)));
    }
    cards.put("untitled", Cards.shoe(Selection.EMPTY, Cards.untitled("Meridian", "Court Classic")));
    cards.put("bag", Cards.bag(Cards.BAG));
    cards.put("bag-short", Cards.bag(Cards.titled(Cards.BAG, "Ida")));
    var long1 = "The bag that went around the world in eighty days and back";
    cards.put("bag-long", Cards.bag(Cards.titled(Cards.BAG, long1)));
    cards.put("board", Cards.board(Cards.titled(Cards.BAG, "Plein 1944")));
    return cards;
  }

  private static Card random(int seed, String title) {
    return Cards.shoe(Meridian.random(seed), Cards.titled(Cards.SHOE, title));
  }

  private static BufferedImage together(List<BufferedImage> images) {
    var first = images.get(0);
    int height = WIDTH * first.getHeight() / first.getWidth();
    int rows = (images.size() + COLUMNS - 1) / COLUMNS;
    var sheet =
        Surfaces.opaque(COLUMNS * (WIDTH + GAP) + GAP, Math.min(4096, rows * (height + GAP) + GAP));
    fillWhite(sheet);
    for (int i = 0; i < images.size(); i++) {
      int x = GAP + i % COLUMNS * (WIDTH + GAP);
      draw(images.get(i), sheet, x, GAP + i / COLUMNS * (height + GAP), WIDTH, height);
    }
    return sheet;
  }

  /** One card in each format, as high as each other. */
  private BufferedImage row() {
    var shown =
        List.of(
            pictures.card(Cards.shoe(preset("regatta"), unpriced("Zoë’s first pair")), Format.OG),
            pictures.card(Cards.shoe(preset("night-court"), unpriced("Rotterdam")), Format.SQUARE),
            pictures.card(Cards.shoe(preset("polder"), unpriced("Sunday")), Format.STORY));
    int width = shown.stream().mapToInt(ContactSheet::widthInRow).sum();
    var row = Surfaces.opaque(width + 2 * GAP, ROW);
    fillWhite(row);
    int x = 0;
    for (var image : shown) {
      draw(image, row, x, 0, widthInRow(image), ROW);
      x += widthInRow(image) + GAP;
    }
    return row;
  }

  private static Selection preset(String id) {
    return Meridian.SHOE.product().preset(id).orElseThrow().selection();
  }

  private static Words unpriced(String title) {
    var all = Cards.SHOE;
    var none = Optional.<String>empty();
    return new Words(
        all.brand(), all.product(), Optional.of(title), all.credit(), none, all.edition());
  }

  private static int widthInRow(BufferedImage image) {
    return image.getWidth() * ROW / image.getHeight();
  }

  private static void fillWhite(BufferedImage sheet) {
    var graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.dispose();
  }

  private static void draw(
      BufferedImage image, BufferedImage sheet, int x, int y, int width, int height) {
    var graphics = sheet.createGraphics();
    var smaller = image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
    graphics.drawImage(smaller, x, y, null);
    graphics.dispose();
  }

  private static void write(String name, BufferedImage image) throws IOException {
    Files.write(FOLDER.resolve(name + ".png"), Encoder.png(image));
  }
}
