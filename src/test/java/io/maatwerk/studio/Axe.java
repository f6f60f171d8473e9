package io.maatwerk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe says of a page as it stands. */
public final class Axe {

  private static final String SCRIPT = script();

  /** Where no script runs no clock does either. */
  private static final String CLOCK =
      """
      if (matchMedia("(scripting: none)").matches) {
        globalThis.setTimeout = (deed, _, ...told) => void Promise.resolve().then(() => deed(...told));
      }
      """;

  /** In each frame, so that the outermost hears what stands in the others. */
  private static final String READY =
      "\n;axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

  /** Colours that a system forces are told of its own accord; emulated ones axe misreads. */
  private static final String VIOLATIONS =
      """
      async () => {
        const preload = matchMedia("(scripting: enabled)").matches;
        const rules = { "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches } };
        const { violations } = await axe.run({ resultTypes: ["violations"], preload, rules });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      }
      """;

  private static final String WIDER =
      """
      () => [document.documentElement, ...document.querySelectorAll("dialog[open], .notice:not([hidden])")]
        .filter((place) => place.scrollWidth > place.clientWidth)
        .map((place) => `${place.tagName} ${place.id}: ${place.scrollWidth} in ${place.clientWidth}`)
      """;

  private Axe() {}

  /** The page is at rest, and axe finds nothing on it that somebody could not use. */
  public static void assertUsable(Page page, String what) {
    Shopper.rest(page);
    assertThat(violations(page)).as(what).isEmpty();
  }

  /** The same, and nothing is wider than the screen or than the sheet that it stands on. */
  public static void assertUsableAndFits(Page page, String what) {
    assertUsable(page, what);
    assertThat((List<?>) page.evaluate(WIDER)).as(what).isEmpty();
  }

  private static List<?> violations(Page page) {
    page.frames().forEach(frame -> frame.evaluate(CLOCK + SCRIPT + READY));
    return (List<?>) page.evaluate(VIOLATIONS);
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
