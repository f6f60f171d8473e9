package io.maatwerk.studio;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.function.Function;

/** An empty page that can load our scripts, without any server. */
public final class ScriptPage implements AutoCloseable {

  private static final String ORIGIN = "http://scripts.example/";
  private static final Path SCRIPTS = Path.of("src/main/web/script");

  private final Page page = Chromium.here().newPage();
  private final CDPSession session = page.context().newCDPSession(page);

  public ScriptPage() {
    page.setDefaultTimeout(Chromium.PATIENCE);
    page.route(ORIGIN + "**", ScriptPage::answer);
    page.navigate(ORIGIN);
  }

  private static void answer(Route route) {
    var path = route.request().url().substring(ORIGIN.length());
    route.fulfill(
        path.isEmpty()
            ? new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>")
            : new Route.FulfillOptions()
                .setContentType("text/javascript")
                .setPath(SCRIPTS.resolve(path)));
  }

  /** Serves bitmaps below an address. */
  public void serve(String prefix, Function<String, byte[]> bitmaps) {
    page.route(
        "**" + prefix + "**",
        route -> {
          var url = route.request().url();
          var path = url.substring(url.indexOf(prefix) + prefix.length());
          route.fulfill(new Route.FulfillOptions().setBodyBytes(bitmaps.apply(path)));
        });
  }

  /** What can be seen, as a PNG in Base64. */
  public String screenshot() {
    var format = new JsonObject();
    format.addProperty("optimizeForSpeed", true);
    return session.send("Page.captureScreenshot", format).get("data").getAsString();
  }

  /** What an async function of one argument answers, which may import our scripts. */
  public Object evaluate(String function, Object argument) {
    return page.evaluate(function, argument);
  }

  @Override
  public void close() {
    page.close();
  }
}
