package io.maatwerk.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.maatwerk.studio.Browsers;
import io.maatwerk.studio.Hand;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a shopper with a telephone waits between lifting a finger and the picture that shows the
 * choice, on a processor slowed down four times: the browser's own Event Timing, and beside it the
 * same on a page that does nothing but count clicks.
 */
final class InteractionBench {

  private static final int SLOWER = 4;
  private static final int TAPS = 60;
  private static final int TAPS_A_STEP = 4;

  /** How long a finger lies, and how long somebody looks at what came of it; in milliseconds. */
  private static final int LYING = 80;

  private static final int LOOKING = 700;

  /** Event Timing leaves out what is shorter, in milliseconds. */
  private static final int SHORTEST = 16;

  private static final String WATCH =
      """
      window.interactions = [];
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        if (entry.name !== "click") return;
        const { startTime, duration, processingStart, processingEnd } = entry;
        interactions.push([duration, processingStart - startTime, processingEnd - processingStart, startTime + duration - processingEnd]);
      })).observe({ type: "event", buffered: true, durationThreshold: 16 });
      """;

  /** Where a choice is that goes with all others, brought into view; nothing after the last. */
  private static final String NEXT =
      """
      () => {
        const all = [...document.querySelectorAll("[data-state=available] > input[type=radio]:not(:checked) + label")];
        const labels = all.filter((label) => label.checkVisibility());
        const next = labels[Math.floor((window.turn = ((window.turn ?? 7) * 16807) % 2147483647) % labels.length)];
        next?.scrollIntoView({ block: "nearest" });
        const box = next?.getBoundingClientRect();
        return box && [box.x + box.width / 2, box.y + box.height / 2];
      }
      """;

  private static final String EMPTY =
      """
      <meta name="viewport" content="width=device-width"><p>0</p>
      <div data-state="available"><input type="radio" id="a"><label for="a">Count</label></div>
      """;

  private static final String COUNT =
      """
      let clicks = 0;
      document.querySelector("label").addEventListener("click", (event) => {
        event.preventDefault();
        document.querySelector("p").textContent = ++clicks;
      });
      """;

  private InteractionBench() {}

  static void run() throws Exception {
    var table =
        new Table("product", "taps", "interaction", "until scripts", "scripts", "until shown");
    try (var server = Server.start();
        var browsers = new Browsers(URI.create("http://localhost:" + server.port()).toURL())) {
      table.row(row("(nothing but a count)", empty(browsers)));
      for (var demo : DemoProduct.all()) {
        table.row(row(demo.name(), studio(browsers, demo.name())));
      }
    }
    System.out.println(table);
  }

  private static Page empty(Browsers browsers) {
    var page = browsers.phone();
    page.setContent(EMPTY);
    page.evaluate(WATCH + COUNT);
    return page;
  }

  private static Page studio(Browsers browsers, String product) {
    var page = browsers.phone();
    page.addInitScript(WATCH);
    page.navigate(browsers.address("/" + product));
    page.waitForFunction("() => document.querySelector('maatwerk-studio').local");
    page.touchscreen().tap(300, 300);
    page.waitForFunction("() => document.querySelector('studio-picture').ready");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  private static String[] row(String name, Page page) {
    var hand = new Hand(page);
    slow(page);
    var spent = new ArrayList<List<?>>();
    for (int tap = 0; tap < TAPS; tap++) {
      if (tap % TAPS_A_STEP == TAPS_A_STEP - 1) {
        page.evaluate("() => document.querySelector('[data-step=\"1\"]')?.click()");
        page.waitForTimeout(LOOKING);
      }
      spent.addAll(tap(page, hand));
    }
    page.context().close();
    return new String[] {
      name,
      "" + spent.size(),
      spread(spent, 0),
      spread(spent, 1),
      spread(spent, 2),
      spread(spent, 3)
    };
  }

  /** What a tap took; nothing when there was no choice left. */
  private static List<List<?>> tap(Page page, Hand hand) {
    var point = (List<?>) page.evaluate(NEXT);
    if (point == null) {
      return List.of();
    }
    page.evaluate("() => { interactions.length = 0; }");
    hand.lay(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
    page.waitForTimeout(LYING);
    hand.lift();
    page.waitForTimeout(LOOKING);
    var entry = (List<?>) page.evaluate("interactions[0]");
    return List.of(entry == null ? List.of(SHORTEST, 0, 0, SHORTEST) : entry);
  }

  private static void slow(Page page) {
    var rate = new JsonObject();
    rate.addProperty("rate", SLOWER);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  private static String spread(List<List<?>> spent, int figure) {
    return Spread.of(
            spent.stream()
                .mapToLong(entry -> (long) (((Number) entry.get(figure)).doubleValue() * 1e6))
                .toArray())
        .toString();
  }
}
