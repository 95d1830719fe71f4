package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.Browsers;
import org.goldenthread.reporting.fixture.EveryCase;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages do for somebody who has only a keyboard, in a real browser. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@ExtendWith(Browsers.class)
class KeyboardTest {

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
  void shouldChooseAQuarterByKeyboardAlone() {
    Page page = open("viewer", "/priorities/SAFE");
    page.locator("#quarter").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    page.waitForURL("**/priorities/SAFE?quarter=2020-21-Q1");
    assertThat(page.locator("h1").innerText()).contains("Stronger and Safer Communities");
    page.context().close();
  }

  @Test
  void shouldSortADirectoratesTablesByKeyboardAloneAndSaySo() {
    Page page = open("viewer", "/directorates/CS");
    Locator target = page.locator("table.below th .sort").nth(3);
    target.focus();
    page.keyboard().press("Enter");

    assertThat(numbers(page, "table.below")).isSorted();
    assertThat(page.locator("#announcement").innerText())
        .isEqualTo("Sorted by Target, lowest first.");
    page.keyboard().press("Space");
    assertThat(numbers(page, "table.below").reversed()).isSorted();
    assertThat(page.locator("table.below th:has-text('Last five quarters') button").count())
        .isZero();
    page.context().close();
  }

  @Test
  void shouldTurnAnIndicatorsPicturesByKeyboardAlone() {
    Page page = open("viewer", "/indicators/PI.432");
    page.locator("[role=tab][aria-selected=true]").focus();
    page.keyboard().press("ArrowRight");

    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Control chart");
    assertThat(page.locator("#control").isVisible()).isTrue();
    assertThat(page.locator("#history").isVisible()).isFalse();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.closest('.panel').id")).isEqualTo("control");
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Home");
    assertThat(page.locator("#history").isVisible()).isTrue();
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
