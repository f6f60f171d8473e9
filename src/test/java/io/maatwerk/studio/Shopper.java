package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** Somebody in front of the studio. */
final class Shopper {

  private static final String SHAPES =
      """
      (svg) => {
        const written = ({ name, value }) => (name === "id" ? "" : `${name}=${value}`);
        const look = (element) =>
          [element.tagName, ...[...element.attributes].map(written).sort(), ...[...element.children].map(look)].join(" ");
        return [...svg.querySelectorAll("path, text")]
          .filter((shape) => !shape.closest("defs, [display=none]"))
          .map((shape) => {
            const own = shape.getAttribute("fill");
            const server = svg.querySelector(`[id="${own.match(/#([^)]+)\\)/)?.[1]}"]`);
            const fill = server ? look(server) : own.replace(/^url.*/, "none");
            return [fill, shape.getAttribute("stroke"), shape.getAttribute("d"), shape.textContent];
          })
          .filter(([fill, stroke]) => fill !== "none" || stroke)
          .join();
      }
      """;

  private Shopper() {}

  /** Chooses, and waits for what it means. */
  static void choose(Page page, String option, String choice) {
    check(page, option, choice);
    assertThat(page.locator("maatwerk-studio")).not().hasAttribute("aria-busy", "true");
  }

  /** Waits until the page answers choices itself. */
  static void settle(Page page) {
    page.waitForFunction("() => document.querySelector('maatwerk-studio').local");
  }

  /** Begins to design, so that the page gets what other designs need; waits until it has. */
  static void begin(Page page) {
    settle(page);
    page.mouse().move(100, 200);
    page.mouse().move(110, 210);
    page.waitForFunction("() => document.querySelector('studio-picture').ready");
  }

  /** Waits until what opens or moves has come to rest. */
  static void rest(Page page) {
    var moving = "document.getAnimations().some((a) => a.playState === 'running')";
    page.waitForCondition(() -> !(Boolean) page.evaluate(moving));
  }

  /** Checks a radio button, without waiting for anything. */
  static void check(Page page, String option, String choice) {
    open(page, option.substring(0, option.indexOf('.')));
    radio(page, option, choice).check();
  }

  /** Goes to a step unless it can be seen already, as all can be without a script. */
  static void open(Page page, String step) {
    if (!page.locator("[id='" + step + "']").isVisible()) {
      page.locator(".parts a[href='#" + step + "']").click();
    }
  }

  /** Checks a radio button and sends the form. */
  static void submit(Page page, String option, String choice) {
    check(page, option, choice);
    update(page);
  }

  static void update(Page page) {
    page.locator(".update").click();
  }

  /** Saves: with a script the bar asks for name and signature first. */
  static void save(Page page) {
    var sheet = page.locator("#signing .save");
    if (!sheet.isVisible()) {
      page.locator(".bar .save").click();
    }
    if (sheet.isVisible()) {
      sheet.click();
    }
  }

  static void write(Page page, String text) {
    open(page, "monogram");
    page.locator("[name='monogram.text']").fill(text);
  }

  /** Goes on with the tabulator until something has the focus. */
  static void tabTo(Page page, String selector) {
    for (int i = 0; i < 100; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("cannot be reached: " + selector);
  }

  static Locator tool(Page page, String name) {
    return page.locator("[data-tool=%s]".formatted(name));
  }

  static Locator total(Page page) {
    return page.locator("[data-total]");
  }

  static Locator radio(Page page, String option, String choice) {
    return page.locator("input[name='%s'][value='%s']".formatted(option, choice));
  }

  static Locator chosen(Page page, String option) {
    return page.locator("input[name='%s']:checked".formatted(option));
  }

  /** The shapes that can be seen in the picture, and their paint, whoever painted it. */
  static String drawing(Page page) {
    return page.locator("studio-picture svg").evaluate(SHAPES).toString();
  }

  /** The server has published another collection meanwhile, and refuses to save. */
  static void outdate(Page page) {
    page.route(
        "**/api/v1/designs?*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(409)
                    .setContentType("application/problem+json")
                    .setBody("{\"detail\": \"It has changed.\", \"version\": \"new\"}")));
  }
}
