package io.maatwerk.rendering;

import io.maatwerk.product.Selection;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out pictures of many designs side by side, for the eye to judge: in target/pictures. */
public final class ContactSheet {

  private static final int WIDTH = 400;
  private static final int GAP = 16;
  private static final Path FOLDER = Path.of("target/pictures");

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
  }

  private void lay(Format format) throws IOException {
    var images = new LinkedHashMap<String, BufferedImage>();
    for (var card : cards().entrySet()) {
      images.put(card.getKey(), pictures.card(card.getValue(), format));
    }
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
    for (int seed = 0; seed < 6; seed++) {
      var title =
          List.of(
                  "Zoë",
                  "Sunday",
                  "Number nine",
                  "Rotterdam by night",
                  "K",
                  "Grandad would have worn these to the dance")
              .get(seed);
      cards.put(
          "random-" + seed, Cards.shoe(Meridian.random(seed), Cards.titled(Cards.SHOE, title)));
    }
    cards.put(
        "untitled",
        Cards.shoe(
            Selection.EMPTY,
            new Words(
                "Meridian",
                "Court Classic",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    for (var name :
        List.of(
            "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
            "<b>&amp; ${x} \"bold\"</b>",
            "حذائي الأول",
            "我的第一双鞋",
            "Fire 🔥 and ice ❄️",
            "Éàçñ ŽŠČ Ångström")) {
      cards.put(
          "odd-" + cards.size(),
          Cards.shoe(Meridian.random(cards.size()), Cards.titled(Cards.SHOE, name)));
    }
    cards.put("bag", Cards.bag(Cards.BAG));
    cards.put("bag-short", Cards.bag(Cards.titled(Cards.BAG, "Ida")));
    cards.put(
        "bag-long",
        Cards.bag(
            Cards.titled(Cards.BAG, "The bag that went around the world in eighty days and back")));
    cards.put("board", Cards.board(Cards.titled(Cards.BAG, "Plein 1944")));
    return cards;
  }

  private static BufferedImage together(List<BufferedImage> images) {
    var first = images.get(0);
    int columns = 4;
    int height = WIDTH * first.getHeight() / first.getWidth();
    int rows = (images.size() + columns - 1) / columns;
    var sheet =
        Surfaces.opaque(columns * (WIDTH + GAP) + GAP, Math.min(4096, rows * (height + GAP) + GAP));
    var graphics = Surfaces.graphics(sheet);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < images.size(); i++) {
      int x = GAP + i % columns * (WIDTH + GAP);
      int y = GAP + i / columns * (height + GAP);
      var image =
          images.get(i).getScaledInstance(WIDTH, height, java.awt.Image.SCALE_AREA_AVERAGING);
      graphics.drawImage(image, x, y, null);
    }
    graphics.dispose();
    return sheet;
  }

  private static void write(String name, BufferedImage image) throws IOException {
    Files.write(FOLDER.resolve(name + ".png"), Encoder.png(image));
  }
}
