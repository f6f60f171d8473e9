package io.maatwerk.studio;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** Opens pages as shoppers do; whatever a page's script complains of is kept. */
public final class Browsers implements AutoCloseable {

  /** A telephone and a desk. */
  public static final int[] WIDTHS = {390, 1440};

  private final Browser browser = Chromium.here();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final String origin;

  public Browsers(URL origin) {
    this.origin = origin.toString().replaceAll("/$", "");
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
    return context(options(width).setDeviceScaleFactor(density)).newPage();
  }

  /** The same on a telephone with two pixels to a point, which is touched. */
  public Page phone() {
    return context(options(WIDTHS[0]).setDeviceScaleFactor(2).setIsMobile(true).setHasTouch(true))
        .newPage();
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

  /** The same page goes elsewhere on our site, with what its browser remembers. */
  public Page show(Page page, String path) {
    return showAt(page, address(path));
  }

  private static Page showAt(Page page, String address) {
    page.navigate(address);
    return page;
  }

  private BrowserContext context(int width, boolean script) {
    return context(options(width).setJavaScriptEnabled(script));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900);
  }

  private BrowserContext context(Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(Chromium.PATIENCE);
    context.onWebError(error -> complaints.add(error.error()));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    contexts.add(context);
    return context;
  }

  /** What scripts have complained of since they were last asked. */
  public List<String> complaints() {
    var heard = List.copyOf(complaints);
    complaints.clear();
    return heard;
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
