package io.maatwerk.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.maatwerk.studio.Browsers;
import java.net.URI;
import java.util.List;

/**
 * How long a shopper waits between a click and the picture that shows it, on a processor slowed
 * down four times: the duration of the browser's own Event Timing, and what scripts take of it.
 */
final class InteractionBench {

  private static final int SLOWER = 4;
  private static final int CLICKS = 60;

  private static final String WATCH =
      """
      window.interactions = [];
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        if (entry.interactionId) interactions.push([entry.duration, entry.processingEnd - entry.processingStart]);
      })).observe({ type: "event", buffered: true, durationThreshold: 16 });
      """;

  /** The next choice that goes with all others, brought into view; nothing after the last. */
  private static final String NEXT =
      """
      () => {
        const inputs = [...document.querySelectorAll("[data-state=available] > input[type=radio]:not(:checked)")]
          .filter((input) => input.nextElementSibling.checkVisibility());
        document.querySelector("[data-chosen-next]")?.removeAttribute("data-chosen-next");
        const next = inputs[Math.floor((window.turn = ((window.turn ?? 7) * 16807) % 2147483647) % inputs.length)];
        next?.setAttribute("data-chosen-next", "");
        return next !== undefined;
      }
      """;

  private InteractionBench() {}

  static void run() throws Exception {
    var table = new Table("product", "clicks", "interaction", "of it scripts");
    try (var server = Server.start();
        var browsers = new Browsers(URI.create("http://localhost:" + server.port()).toURL())) {
      for (var demo : DemoProduct.all()) {
        table.row(row(browsers, demo.name()));
      }
    }
    System.out.println(table);
  }

  private static String[] row(Browsers browsers, String product) {
    var page = browsers.blank(Browsers.WIDTHS[0]);
    page.addInitScript(WATCH);
    page.navigate(browsers.address("/" + product));
    page.waitForFunction("() => document.querySelector('maatwerk-studio').local");
    page.mouse().move(50, 50);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    slow(page);
    page.evaluate("interactions.length = 0");
    for (int click = 0; click < CLICKS; click++) {
      choose(page, click);
    }
    page.waitForTimeout(300);
    var spent = (List<?>) page.evaluate("interactions");
    page.context().close();
    return new String[] {
      product, "" + spent.size(), spread(spent, 0).toString(), spread(spent, 1).toString()
    };
  }

  /** Every few clicks the next part is opened, so that all of them are met. */
  private static void choose(Page page, int click) {
    if (click % 4 == 3) {
      page.evaluate("() => document.querySelector('[data-step=\"1\"]')?.click()");
    }
    if (Boolean.TRUE.equals(page.evaluate(NEXT))) {
      page.locator("[data-chosen-next]").first().click();
    }
  }

  private static void slow(Page page) {
    var rate = new JsonObject();
    rate.addProperty("rate", SLOWER);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  private static Spread spread(List<?> spent, int figure) {
    return Spread.of(
        spent.stream()
            .mapToLong(
                entry -> (long) (((Number) ((List<?>) entry).get(figure)).doubleValue() * 1e6))
            .toArray());
  }
}
