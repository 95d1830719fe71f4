package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.Browsers;
import org.goldenthread.reporting.fixture.EveryCase;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a member, an officer and the performance team come for, in a real browser. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@ExtendWith(Browsers.class)
class JourneyTest {

  private static final int WIDE = 1280;

  @Inject ReadModelTables readModel;

  @Inject
  @ConfigProperty(name = "test.url")
  URI base;

  @BeforeEach
  void receiveEveryCase() {
    readModel.clear();
    readModel.apply(EveryCase.events());
  }

  @Test
  void shouldLeadAMemberFromTheOverviewToWhyAFigureIsRedAndWhatIsDone() {
    Page page = open("viewer", "/");
    page.locator("#below-PI\\.432 a").click();

    assertThat(page.locator("h1").innerText()).contains("PI.432");
    assertThat(page.locator(".verdict").innerText()).contains("Below target");
    assertThat(page.locator("#commentary-2020-21-Q2").innerText()).contains("90.9");
    assertThat(page.locator("main").innerText())
        .contains("Two social workers now prepare discharges of care orders.")
        .contains("Discharges will be prepared as soon as courts open.");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Childrens Services"))
        .click();
    assertThat(page.url()).contains("/directorates/CS?quarter=2020-21-Q2");
    page.context().close();
  }

  @Test
  void shouldKeepThePageWhenAMemberChoosesAnotherQuarter() {
    Page page = open("viewer", "/directorates/CS");
    page.locator("#quarter").selectOption("2020-21-Q1");
    page.locator(".picker button").click();

    assertThat(page.url()).endsWith("/directorates/CS?quarter=2020-21-Q1");
    assertThat(page.locator("h2#below").innerText()).isEqualTo("Below target in Quarter 1 2020-21");
    page.context().close();
  }

  @Test
  void shouldLetAnOfficerSortAndDownloadWhatIsBelowTarget() {
    Page page = open("viewer", "/below-target");
    Locator outturn =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Target"));
    outturn.last().click();

    assertThat(numbers(page, "main")).isSorted();
    assertThat(page.locator("[aria-sort=ascending]").count()).isEqualTo(1);
    page.locator("th .sort").nth(3).click();
    assertThat(page.locator("[aria-sort=descending]").count()).isEqualTo(1);
    String csv =
        page.request().get(base.resolve("/below-target.csv?quarter=2020-21-Q2").toString()).text();
    assertThat(csv.lines()).hasSize(15).anyMatch(line -> line.startsWith("PI.432,"));
    page.context().close();
  }

  @Test
  void shouldLetAnOfficerFindAnIndicatorAsItIsWrittenOnPaper() {
    Page page = open("viewer", "/");
    page.locator("#q").fill("PI 432");
    page.keyboard().press("Enter");
    assertThat(page.locator(".hits li").first().innerText())
        .contains("90.9", "Below target", "Quarter 2 2020-21");
    page.locator(".hits a").first().click();

    assertThat(page.url()).endsWith("/indicators/PI.432");
    page.context().close();
  }

  @Test
  void shouldLeadToEveryAreaOfTheCouncil() {
    Page page = open("viewer", "/");
    page.locator("nav.navigation a")
        .filter(new Locator.FilterOptions().setHasText("Areas"))
        .click();

    assertThat(page.locator("main h2").allInnerTexts())
        .containsExactly("Priorities", "Directorates", "Committees", "Key initiatives");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("YP1b Train foster carers"))
        .click();
    assertThat(page.url()).endsWith("/directorates/CS?quarter=2020-21-Q2#YP1b");
    page.context().close();
  }

  @Test
  void shouldShowThePerformanceTeamWhoHasNotSentWhat() {
    Page page = open("performance-team", "/owed");
    Locator row =
        page.locator(".owed tbody tr")
            .filter(new Locator.FilterOptions().setHasText("Childrens Services"));
    row.locator("a").first().click();

    assertThat(page.url()).endsWith("#owed-CS");
    assertThat(page.locator("main").innerText())
        .contains("YP1b Train foster carers")
        .contains("owed since 21 November 2020");
    page.context().close();
  }

  @Test
  void shouldKeepTheNamesOfColumnsOnANarrowScreenAndHideNoButtonsThere() {
    Page page = open("viewer", "/below-target");
    page.setViewportSize(320, 800);

    page.waitForCondition(
        () ->
            page.locator(".cards .sort").all().stream()
                .allMatch(button -> "-1".equals(button.getAttribute("tabindex"))));
    assertThat(page.getByRole(AriaRole.COLUMNHEADER).count()).isEqualTo(8);
    assertThat(page.getByRole(AriaRole.ROWHEADER).count()).isEqualTo(14);
    page.context().close();
  }

  @Test
  void shouldSetItsTextInTheTypefaceThatItBrings() {
    Page page = open("viewer", "/accessibility");
    page.waitForFunction("document.fonts.status === 'loaded'");

    assertThat(page.evaluate("[...document.fonts].map(f => f.family + f.weight + f.status).sort()"))
        .isEqualTo(
            List.of("Atkinson Hyperlegible Next400loaded", "Atkinson Hyperlegible Next700loaded"));
    page.context().close();
  }

  @Test
  void shouldSayEverythingWithoutScripts() {
    Page page = Browsers.pageWithoutScript(WIDE);
    page.navigate(base.resolve("/indicators/PI.432").toString());

    assertThat(page.locator(".picture svg").count()).isGreaterThanOrEqualTo(1);
    assertThat(page.locator("main").innerText())
        .contains("Every quarter")
        .contains("What it means");
    page.context().close();
  }

  @Test
  void shouldAskNothingOfAnyoneElseAndBreakNoRuleOfItsOwn() {
    Page page = Browsers.page("viewer", WIDE);
    List<String> asked = new CopyOnWriteArrayList<>();
    List<String> complaints = new CopyOnWriteArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(base.resolve("/indicators/PI.432").toString());
    page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/api/v1/stream")));

    assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(base.toString()));
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  private Page open(String role, String path) {
    Page page = Browsers.page(role, WIDE);
    page.navigate(base.resolve(path).toString());
    return page;
  }

  private static List<Double> numbers(Page page, String within) {
    return page.locator(within + " td[data-label=Target]").all().stream()
        .map(cell -> Double.valueOf(String.valueOf(cell.getAttribute("data-sort"))))
        .toList();
  }
}
