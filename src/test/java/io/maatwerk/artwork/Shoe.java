package io.maatwerk.artwork;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Status;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.View;
import io.maatwerk.product.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A product of three parts, and its drawing. */
final class Shoe {

  static final View SIDE = new View("side", Wording.of("Side"), "art/side.svg");

  static final Product PRODUCT =
      new Product(
          "meridian",
          "shoe",
          Wording.of("Shoe"),
          Wording.EMPTY,
          Status.LIVE,
          Amounts.NOTHING,
          List.of(SIDE),
          List.of(upper(), sole(), monogram()),
          List.of(),
          List.of(),
          List.of());

  private Shoe() {}

  private static Part upper() {
    return part(
        "upper",
        false,
        option("upper.material", OptionKind.MATERIAL, plain("mesh"), textured("canvas")),
        option("upper.colour", OptionKind.COLOUR, hex("chalk", "#f4f1ea"), hex("flame", "#e4572e")),
        option("upper.pattern", OptionKind.PATTERN, plain("plain"), tiled("check")),
        option("upper.pattern-colour", OptionKind.PATTERN_COLOUR, hex("ink", "#14171f")));
  }

  private static Part sole() {
    return part(
        "sole",
        false,
        option("sole.style", OptionKind.STYLE, plain("cup"), plain("lugged")),
        option("sole.pattern", OptionKind.PATTERN, plain("plain"), tiled("check")));
  }

  private static Part monogram() {
    var text =
        new TextOption(3, Optional.empty(), Optional.empty(), Amounts.NOTHING, Amounts.NOTHING);
    return part(
        "monogram",
        true,
        new Option(
            "monogram.text", OptionKind.TEXT, true, List.of(), Choice.NONE, Optional.of(text)),
        new Option(
            "monogram.colour",
            OptionKind.COLOUR,
            true,
            List.of(hex("gold", "#c9a227")),
            Choice.NONE,
            Optional.empty()));
  }

  private static Part part(String id, boolean optional, Option... options) {
    return new Part(id, Wording.of(id), Optional.empty(), optional, List.of(options));
  }

  private static Option option(String id, OptionKind kind, Choice... choices) {
    return new Option(id, kind, false, List.of(choices), choices[0].id(), Optional.empty());
  }

  private static Choice plain(String id) {
    return choice(id, Look.NONE);
  }

  private static Choice hex(String id, String hex) {
    return choice(
        id, new Look(Optional.of(hex), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Choice textured(String id) {
    var path = Optional.of("art/" + id + ".png");
    return choice(id, new Look(Optional.empty(), path, Optional.empty(), Optional.empty()));
  }

  private static Choice tiled(String id) {
    var path = Optional.of("art/" + id + ".svg");
    return choice(id, new Look(Optional.empty(), Optional.empty(), Optional.empty(), path));
  }

  private static Choice choice(String id, Look look) {
    return new Choice(id, Wording.of(id), Amounts.NOTHING, Availability.ALWAYS, look);
  }

  /** Values as {@code option=choice}; a text's as {@code option="text"}. */
  static Selection design(String... values) {
    var choices = new HashMap<String, String>();
    var texts = new HashMap<String, String>();
    for (var value : values) {
      var pair = value.split("=", 2);
      boolean text = pair[0].endsWith(".text");
      choices.put(pair[0], text ? Choice.ANY : pair[1]);
      if (text) {
        texts.put(pair[0], pair[1]);
      }
    }
    return new Selection(choices, texts);
  }

  static Painting paint(String content, String... values) {
    return Painter.paint(PRODUCT, SIDE, design(values), artwork(content));
  }

  static Artwork artwork(String content) {
    var files =
        Map.of(
            "art/side.svg", (Svg.HEAD + content + "</svg>").getBytes(StandardCharsets.UTF_8),
            "art/check.svg", CHECK.getBytes(StandardCharsets.UTF_8),
            "art/mask.png", bitmap(20, 10),
            "art/canvas.png", bitmap(64, 32));
    return Artwork.of(path -> Optional.ofNullable(files.get(path)));
  }

  private static final String CHECK =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
        <rect width="4" height="4" fill="#f00" fill-opacity=".5" stroke="#0f0"/>
        <rect width="4" height="4" fill="url(#g)"/>
        <linearGradient id="g"><stop stop-color="#00f" stop-opacity=".3"/></linearGradient>
      </svg>
      """;

  private static byte[] bitmap(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x + y) % 7 * 0x14000000);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every node of a painting but its groups, in order. */
  static List<Node> leaves(Painting painting) {
    return painting.nodes().stream().flatMap(Shoe::leaves).toList();
  }

  private static Stream<Node> leaves(Node node) {
    return node instanceof Node.Group group
        ? group.children().stream().flatMap(Shoe::leaves)
        : Stream.of(node);
  }

  /** The fills of each figure, one line a figure. */
  static String fills(Painting painting) {
    return leaves(painting).stream()
        .map(
            node ->
                ((Node.Figure) node)
                    .fills().stream().map(Shoe::word).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static String word(Fill fill) {
    var paint = fill.paint();
    var word =
        paint instanceof Paint.Solid solid
            ? solid.hex()
            : paint instanceof Paint.Pattern p ? "pattern" + p.cell().getWidth() : "gradient";
    return fill.opacity() == 1 ? word : word + "/" + fill.opacity();
  }
}
