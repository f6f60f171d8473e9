package io.maatwerk.rendering;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.maatwerk.artwork.Painting;
import io.maatwerk.artwork.SvgWriter;
import io.maatwerk.studio.Chromium;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** What a browser shows of a painting. */
final class Browsed {

  private static final String FONT_FACES = fontFaces();

  private Browsed() {}

  /** The painting on white; {@code files} holds its bitmaps. */
  static BufferedImage draw(
      Painting painting, Function<String, byte[]> files, int width, int height) {
    var setting =
        new SvgWriter.Setting(
            "view-",
            path -> "data:image/png;base64," + base64(files.apply(path)),
            Map.of("width", "" + width, "height", "" + height));
    var html =
        "<!doctype html><style>%sbody{margin:0;background:#fff}svg{display:block}</style>%s"
            .formatted(FONT_FACES, SvgWriter.write(painting, setting));
    try (var page =
        Chromium.here().newPage(new Browser.NewPageOptions().setViewportSize(width, height))) {
      page.setContent(html);
      page.evaluate("() => document.fonts.ready");
      return read(page.screenshot(new Page.ScreenshotOptions()));
    }
  }

  /** What a script on an empty page of a safe origin answers. */
  static <T> T ask(Function<Page, T> question) {
    try (var page = Chromium.here().newPage()) {
      page.route("**/*", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
      page.navigate("https://localhost/");
      return question.apply(page);
    }
  }

  /** As on our pages, where letters beyond the usual come in a second file. */
  private static String fontFaces() {
    var faces = new StringBuilder("text{font-family:Inter,Rest}");
    for (int weight : new int[] {400, 600, 800}) {
      faces.append(face("Inter", weight, "")).append(face("Rest", weight, "-rest"));
    }
    return faces.toString();
  }

  private static String face(String family, int weight, String part) {
    return "@font-face{font-family:%s;font-weight:%d;src:url(data:font/woff2;base64,%s)}"
        .formatted(family, weight, base64(font(weight + part)));
  }

  private static byte[] font(String name) {
    var path = "/web/fonts/inter-drawn-" + name + ".woff2";
    try (var file = Chromium.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
