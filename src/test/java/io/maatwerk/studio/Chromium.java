package io.maatwerk.studio;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that all tests of a thread share; it is closed with the process. */
public final class Chromium {

  /** How many milliseconds something that must come may take on a slow machine. */
  static final double PATIENCE = 120_000;

  private static final Path EXECUTABLE =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

  private static final ThreadLocal<Browser> HERE = ThreadLocal.withInitial(Chromium::launch);

  private static final ThreadLocal<Runnable> CLOSE = new ThreadLocal<>();

  private Chromium() {}

  public static boolean isThere() {
    return Files.isExecutable(EXECUTABLE);
  }

  /** Whoever opens pages and contexts closes them. */
  public static Browser here() {
    return HERE.get();
  }

  /** The next test that needs one launches another. */
  public static void close() {
    if (CLOSE.get() != null) {
      CLOSE.get().run();
      CLOSE.remove();
      HERE.remove();
    }
  }

  private static Browser launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    CLOSE.set(playwright::close);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(EXECUTABLE)
                .setTimeout(PATIENCE)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--in-process-gpu",
                        // pictures are whole in the first frame that shows them
                        "--disable-checker-imaging",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
