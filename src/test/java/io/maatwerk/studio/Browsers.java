package io.maatwerk.studio;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens pages as shoppers do; whatever a page's script complains of is kept. */
public final class Browsers implements AutoCloseable {

  /** A telephone and a desk. */
  public static final int[] WIDTHS = {390, 1440};

  private final Playwright playwright = playwright();
  private final Browser browser = chromium(playwright);
  private final List<String> complaints = new ArrayList<>();
  private final String origin;

  public Browsers(URL origin) {
    this.origin = origin.toString().replaceAll("/$", "");
  }

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser chromium(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(
                    Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        // pictures are whole in the first frame that shows them
                        "--disable-checker-imaging",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  /** A page in a browser of its own, with nothing remembered. */
  public Page open(String path, int width) {
    return show(context(width, true).newPage(), path);
  }

  /** An empty page in a browser of its own, to be watched before it goes anywhere. */
  public Page blank(int width) {
    return context(width, true).newPage();
  }

  /** The same where no script runs. */
  Page blankWithoutScript(int width) {
    return context(width, false).newPage();
  }

  /** The same, with so many pixels of the screen to a point. */
  public Page blank(int width, double density) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setDeviceScaleFactor(density);
    return browser.newContext(options).newPage();
  }

  /** The whole address of a path. */
  public String address(String path) {
    return origin + path;
  }

  /** A page of somebody else's. */
  public Page visit(String address) {
    return showAt(context(WIDTHS[1], true).newPage(), address);
  }

  public Page openWithoutScript(String path) {
    return show(context(WIDTHS[1], false).newPage(), path);
  }

  /** A studio that has no diagram, so that it asks the server about every click. */
  Page openWithoutDiagram(String path) {
    var page = context(WIDTHS[1], true).newPage();
    page.route("**/diagram?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    return show(page, path);
  }

  private Page show(Page page, String path) {
    return showAt(page, origin + path);
  }

  private Page showAt(Page page, String address) {
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.navigate(address);
    return page;
  }

  private BrowserContext context(int width, boolean script) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
  }

  /** What scripts have complained of since they were last asked. */
  public List<String> complaints() {
    var heard = List.copyOf(complaints);
    complaints.clear();
    return heard;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
