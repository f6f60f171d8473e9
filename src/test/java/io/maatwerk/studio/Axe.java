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

  /** In each frame, so that the outermost hears what stands in the others. */
  private static final String READY =
      "\n;axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

  private static final String VIOLATIONS =
      """
      async () => {
        const { violations } = await axe.run({ resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      }
      """;

  private Axe() {}

  /** The page is at rest, and axe finds nothing on it that somebody could not use. */
  public static void assertUsable(Page page, String what) {
    Shopper.rest(page);
    assertThat(violations(page)).as(what).isEmpty();
  }

  private static List<?> violations(Page page) {
    page.frames().forEach(frame -> frame.evaluate(SCRIPT + READY));
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
