package org.goldenthread.reporting.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real browser for the tests of a class, started once and never downloaded. */
final class Browsers implements BeforeAllCallback {

  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        // A test profile loads this class again, with a browser of its own.
        .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
  }

  /** A page as somebody with a role sees it, at a width. */
  static Page page(String role, int width) {
    return context(role, width, false).newPage();
  }

  /** A page into which a checking program can be put. */
  static Page checkedPage(int width) {
    return context("viewer", width, true).newPage();
  }

  /** A page on which no script runs. */
  static Page pageWithoutScript(int width) {
    return browser().newContext(options("viewer", width).setJavaScriptEnabled(false)).newPage();
  }

  /** A page as anybody sees it, at a width. */
  static Page pageOfAnyone(int width) {
    return browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900))
        .newPage();
  }

  /** Keeps a picture of a page to look at, for who asks for it with {@code -Dscreenshots}. */
  static void keep(Page page, String name) {
    if (System.getProperty("screenshots") != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", name + ".png")));
    }
  }

  private static BrowserContext context(String role, int width, boolean bypass) {
    return browser().newContext(options(role, width).setBypassCSP(bypass));
  }

  private static Browser.NewContextOptions options(String role, int width) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 900)
        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + Tokens.of(role)));
  }

  private static Browser browser() {
    return Running.current().browser();
  }

  /** The browser that runs, closed with the last test. */
  record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    private static volatile @Nullable Running now;

    private static Running start() {
      BrowserType.LaunchOptions launched =
          new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(OPTIONS);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Running started = new Running(playwright, playwright.chromium().launch(launched));
      now = started;
      return started;
    }

    private static Path program() {
      return PROGRAMS.stream()
          .filter(Files::isExecutable)
          .findFirst()
          .orElseGet(
              () ->
                  Assumptions.abort(
                      "Skipped: no browser. Install Debian's package chromium to run it."));
    }

    private static Running current() {
      Running running = now;
      if (running == null) {
        throw new IllegalStateException("The test class needs @ExtendWith(Browsers.class)");
      }
      return running;
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
