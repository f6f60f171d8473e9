package io.maatwerk.studio;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests of pages as browsers show them; each begins with nothing remembered. */
public abstract class BrowserTest {

  /** Each application that tests start has a copy of these classes: the last one's is closed. */
  @RegisterExtension
  static final BeforeAllCallback ONE_BROWSER_AT_A_TIME =
      context -> {
        var store = context.getRoot().getStore(Namespace.GLOBAL);
        AutoCloseable mine = Chromium::close;
        var last = store.get(BrowserTest.class.getName(), AutoCloseable.class);
        if (last != null && last.getClass().getClassLoader() != mine.getClass().getClassLoader()) {
          last.close();
        }
        store.put(BrowserTest.class.getName(), mine);
      };

  @TestHTTPResource protected URL origin;
  protected Browsers browsers;

  @BeforeEach
  protected void openBrowsers() {
    browsers = new Browsers(origin);
  }

  @AfterEach
  protected void closeBrowsers() {
    browsers.close();
  }
}
