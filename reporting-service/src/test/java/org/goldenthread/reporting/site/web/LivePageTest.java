package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.Browsers;
import org.goldenthread.reporting.fixture.EveryCase;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an open page does when a figure changes, in a real browser. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@ExtendWith(Browsers.class)
class LivePageTest {

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
  void shouldUpdateAnOpenPageWithoutTakingTheReadersPlace() {
    Page page = open("viewer", "/");
    assertThat(page.locator(".count.best .big").innerText()).isEqualTo("16");
    page.locator("#below-PI\\.432 a").focus();
    // The page listens once it has asked again for itself; what changes before is in that answer.

    readModel.apply(MoreEvents.exceedsNow());

    page.waitForCondition(() -> page.locator(".count.best .big").innerText().equals("17"));
    assertThat(page.locator("#announcement").innerText())
        .contains("This page has been updated; figures as at 10:00 on 22 November 2020.");
    assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
        .isEqualTo("/indicators/PI.432?quarter=2020-21-Q2");
    page.context().close();
  }

  @Test
  void shouldKeepTheOrderAndTheKeyboardsPlaceWhenAPageIsUpdated() {
    Page page = open("viewer", "/below-target");
    page.locator("th .sort").nth(2).focus();
    page.keyboard().press("Enter");

    readModel.apply(MoreEvents.exceedsNow());

    page.waitForCondition(() -> page.locator("table.below > tbody > tr").count() == 13);
    assertThat(page.locator("[aria-sort=ascending]").innerText()).contains("Outturn");
    assertThat(page.evaluate("document.activeElement.textContent.trim()")).isEqualTo("Outturn");
    page.context().close();
  }

  @Test
  void shouldChangeNothingWhileTheReaderHasPausedIt() {
    Page page = open("viewer", "/");
    page.locator(".pause").click();

    readModel.apply(MoreEvents.exceedsNow());
    page.waitForTimeout(2_000);

    assertThat(page.locator(".count.best .big").innerText()).isEqualTo("16");
    page.locator(".pause").click();
    page.waitForCondition(() -> page.locator(".count.best .big").innerText().equals("17"));
    page.locator(".announcement .close").click();
    assertThat(page.locator("#announcement").innerText()).isEmpty();
    page.context().close();
  }

  @Test
  void shouldListenOnceForAllPagesOfABrowser() {
    Page first = Browsers.page("viewer", WIDE);
    List<String> asked = new CopyOnWriteArrayList<>();
    AtomicBoolean listening = new AtomicBoolean();
    first.context().onRequest(request -> asked.add(request.url()));
    first.onResponse(answer -> listening.compareAndSet(false, isStream(answer.url())));
    first.navigate(base.resolve("/").toString());
    first.waitForCondition(listening::get);
    Page second = first.context().newPage();
    second.navigate(base.resolve("/below-target").toString());

    readModel.apply(MoreEvents.exceedsNow());

    second.waitForCondition(() -> second.locator("table.below > tbody > tr").count() == 13);
    assertThat(asked).filteredOn(LivePageTest::isStream).hasSize(1);
    first.context().close();
  }

  private static boolean isStream(String url) {
    return url.endsWith("/api/v1/stream");
  }

  private Page open(String role, String path) {
    Page page = Browsers.page(role, WIDE);
    page.navigate(base.resolve(path).toString());
    return page;
  }
}
