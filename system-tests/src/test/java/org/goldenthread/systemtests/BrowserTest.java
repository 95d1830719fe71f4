package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page as people meet it: in a real browser, wide, narrow, and without a mouse. */
@ExtendWith(WholeSystem.class)
class BrowserTest {

  private static final List<Path> BROWSERS =
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

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private final String home;

  BrowserTest(Running running) {
    this.home = running.system().base(ServiceName.REPORTING) + "/";
  }

  @BeforeAll
  static void open() {
    Path program =
        BROWSERS.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseGet(
                () ->
                    Assumptions.abort(
                        "Skipped: no browser. Install Debian's package chromium to run it."));
    Playwright started =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = started;
    browser =
        started
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(OPTIONS));
  }

  @AfterAll
  static void close() {
    Stream.of(Optional.ofNullable(browser), Optional.ofNullable(playwright))
        .flatMap(Optional::stream)
        .forEach(BrowserTest::closeQuietly);
  }

  private static void closeQuietly(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void shouldAnswerHowTheCouncilIsDoingInTheFirstScreen() {
    Page page = page(1280);

    page.navigate(home + "?quarter=2020-21-Q2");

    assertThat(page.title()).contains("Quarter 2 2020-21");
    assertThat(page.locator("main").innerText())
        .contains("Of 33 indicators reported, 16 exceed target, 3 are on target and 14 are below");
    assertThat(page.getByRole(AriaRole.TABLE).count()).isGreaterThanOrEqualTo(3);
    screenshot(page, "home-wide.png");
  }

  @Test
  void shouldNotScrollSidewaysOnASmallScreen() {
    Page page = page(320);

    page.navigate(home);

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    screenshot(page, "home-narrow.png");
  }

  @Test
  void shouldLeadToTheContentByKeyboardAlone() {
    Page page = page(1280);
    page.navigate(home);

    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.url()).endsWith("#content");
  }

  @Test
  void shouldAskNothingOfAnyoneElse() {
    Page page = page(1280);
    List<String> asked = new CopyOnWriteArrayList<>();
    page.onRequest(request -> asked.add(request.url()));

    page.navigate(home);

    assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(home));
  }

  private Page page(int width) {
    return Objects.requireNonNull(browser)
        .newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name)));
  }
}
