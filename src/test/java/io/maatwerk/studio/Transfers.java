package io.maatwerk.studio;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a page transfers, compressed and with its headers, as the browser counts it. */
public final class Transfers {

  private static final String SHIFTS =
      """
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
      """;

  /** One answer. */
  public record Transfer(String type, String url, long bytes) {}

  private final Map<String, JsonObject> asked = new HashMap<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private final Page page;

  private Transfers(Page page) {
    this.page = page;
  }

  /** Watches a page that is still to be opened. */
  public static Transfers of(Page page) {
    var transfers = new Transfers(page);
    page.addInitScript(SHIFTS);
    var session = page.context().newCDPSession(page);
    session.on("Network.responseReceived", event -> transfers.answered(event));
    session.on("Network.loadingFinished", event -> transfers.finished(event));
    session.send("Network.enable");
    return transfers;
  }

  private void answered(JsonObject event) {
    asked.put(event.get("requestId").getAsString(), event);
  }

  private void finished(JsonObject event) {
    var answer = asked.remove(event.get("requestId").getAsString());
    if (answer == null) {
      return;
    }
    var url = answer.getAsJsonObject("response").get("url").getAsString();
    // the browser shows its icon anew whenever an address changes, and has it already
    if (url.startsWith("http") && !url.endsWith("/icon.svg")) {
      var type = answer.get("type").getAsString();
      transfers.add(new Transfer(type, url, event.get("encodedDataLength").getAsLong()));
    }
  }

  /** How many bytes of that kind: Document, Script, Stylesheet, Font, Image, Fetch and others. */
  public long bytes(String type) {
    return byType().getOrDefault(type, List.of()).stream().mapToLong(Long::longValue).sum();
  }

  public long bytes() {
    return transfers.stream().mapToLong(Transfer::bytes).sum();
  }

  public int count() {
    return transfers.size();
  }

  public Collection<Transfer> all() {
    return List.copyOf(transfers);
  }

  private Map<String, List<Long>> byType() {
    var found = new TreeMap<String, List<Long>>();
    transfers.forEach(
        t -> found.computeIfAbsent(t.type(), type -> new ArrayList<>()).add(t.bytes()));
    return found;
  }

  /** How far things have moved since the page was opened: its cumulative layout shift. */
  public double shifts() {
    return ((Number) page.evaluate("window.shifts")).doubleValue();
  }

  /** Forgets what was transferred so far. */
  public void forget() {
    transfers.clear();
  }
}
