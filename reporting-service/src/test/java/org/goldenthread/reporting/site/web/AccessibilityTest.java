package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.Browsers;
import org.goldenthread.reporting.fixture.EveryCase;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page as everybody meets it: checked by axe, narrow, enlarged, printed, by keyboard. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

  static final List<String> PAGES =
      List.of(
          "/?quarter=2020-21-Q2",
          "/scorecard?quarter=2020-21-Q2",
          "/?quarter=2020-22-Q1",
          "/priorities/SAFE",
          "/directorates/CS",
          "/directorates/PHW",
          "/directorates/NONE",
          "/committees/SCRUTINY",
          "/indicators/PI.432",
          "/indicators/PI.900",
          "/indicators/PI.2131",
          "/indicators/PI.2061",
          "/indicators/PI.903",
          "/indicators/PI.9999",
          "/areas",
          "/below-target",
          "/annual-comparison",
          "/lagged",
          "/scorecard?quarter=2020-21-Q2&trend=NONE",
          "/movers",
          "/annual-movers",
          "/comparator-gaps",
          "/api/v1/reports/corporate/2020-21-Q2.html?view=latest",
          "/api",
          "/owed",
          "/findings",
          "/changes",
          "/operations",
          "/search",
          "/search?q=children",
          "/series",
          "/quarters",
          "/accessibility",
          "/subscriptions?ref=PI.47",
          "/nowhere");
  private static final String AXE = axe();
  private static final String VIOLATIONS =
      """
      () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice'],
          resultTypes: ['violations']})
        .then(found => found.violations.map(v => v.id + ': ' + v.help + ' at '
          + v.nodes.map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160)).join(' | ')))
      """;
  private static final int LAYOUT_NARROW = 320;
  private static final int WIDE = 1280;

  @Inject ReadModelTables readModel;

  @Inject
  @ConfigProperty(name = "test.url")
  URI base;

  @BeforeAll
  void receiveEveryCase() {
    readModel.clear();
    readModel.apply(EveryCase.events());
  }

  @AfterAll
  void empty() {
    readModel.clear();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void shouldGiveAxeNothingToReportAndFitTheSmallestScreen(String path) {
    Page page = Browsers.checkedPage(WIDE);
    open(page, path);
    page.evaluate(AXE);

    assertThat(page.evaluate(VIOLATIONS)).as("wide").isEqualTo(List.of());
    Browsers.keep(page, "wide" + name(path));
    // A window 1280 pixels wide that is enlarged to 400 % has 320 pixels to lay out.
    page.setViewportSize(LAYOUT_NARROW, 900);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(LAYOUT_NARROW);
    assertThat(page.evaluate(VIOLATIONS)).as("narrow").isEqualTo(List.of());
    Browsers.keep(page, "narrow" + name(path));
    page.context().close();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void shouldBeReadableInForcedColoursAndOnPaper(String path) {
    Page page = Browsers.page("viewer", WIDE);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    open(page, path);
    Browsers.keep(page, "forced" + name(path));
    page.emulateMedia(
        new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));

    assertThat(page.locator("main").isVisible()).isTrue();
    assertThat(page.locator("nav.navigation").isVisible()).isFalse();
    Browsers.keep(page, "print" + name(path));
    page.context().close();
  }

  @Test
  void shouldReachEverythingByKeyboardAloneAndShowWhereItIs() {
    Page page = Browsers.page("viewer", WIDE);
    open(page, "/directorates/CS");
    int all = (int) page.evaluate("window.wanted = " + ReachedByKeyboard.ALL + ".length");
    for (int i = 0; i < all; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(ReachedByKeyboard.NOTE)).isEqualTo("seen");
    }

    assertThat(page.evaluate(ReachedByKeyboard.MISSED)).isEqualTo(List.of());
    page.context().close();
  }

  @Test
  void shouldKeepTheTablesOfAReportOnANarrowScreen() {
    Page page = Browsers.page("viewer", LAYOUT_NARROW);
    open(page, "/api/v1/reports/corporate/2020-21-Q2.html?view=latest");
    Locator table =
        page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("below target"));

    assertThat(table.first().getByRole(AriaRole.COLUMNHEADER).count()).isPositive();
    assertThat(table.first().getByRole(AriaRole.ROWHEADER).count())
        .isEqualTo(table.first().getByRole(AriaRole.ROW).count() - 1);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('td')).display"))
        .isEqualTo("block");
    page.context().close();
  }

  @Test
  void shouldNoticeWhatIsWrongWithAPage() {
    Page page = Browsers.checkedPage(WIDE);
    open(page, "/owed");
    page.evaluate(AXE);
    page.evaluate("document.querySelector('label[for=quarter]').remove()");

    assertThat(page.evaluate(VIOLATIONS)).asInstanceOf(LIST).isNotEmpty();
    page.context().close();
  }

  @Test
  void shouldSkipToTheContentWithTheFirstKey() {
    Page page = Browsers.page("viewer", WIDE);
    open(page, "/owed");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    page.context().close();
  }

  private void open(Page page, String path) {
    page.navigate(base.resolve(path).toString());
  }

  private static String name(String path) {
    return path.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked of a page while somebody walks through it with the Tab key. */
  private static final class ReachedByKeyboard {

    private static final String ALL =
        """
        [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter(each => each.checkVisibility())\
        """;
    private static final String NOTE =
        """
        () => {
          const here = document.activeElement;
          window.reached = (window.reached || new Set()).add(here);
          const box = here.getBoundingClientRect();
          return box.width > 0 && box.height > 0 && box.bottom > 0 ? 'seen' : here.outerHTML;
        }\
        """;
    private static final String MISSED =
        "() => " + ALL + ".filter(each => !window.reached.has(each)).map(each => each.outerHTML)";
  }
}
