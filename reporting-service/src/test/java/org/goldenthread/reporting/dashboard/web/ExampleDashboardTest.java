package org.goldenthread.reporting.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.Browsers;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.NamedFrontEnds;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example of a dashboard on another site, in a real browser and without a token. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(NamedFrontEnds.class)
@ExtendWith(Browsers.class)
class ExampleDashboardTest {

  private static final Path FILES = Path.of("..", "docs", "example-dashboard");
  private static final int WIDE = 1280;
  private static final int NARROW = 320;

  @Inject ReadModelTables readModel;

  @Inject
  @ConfigProperty(name = "test.url")
  URI service;

  private HttpServer site;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    site =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            FILES.toAbsolutePath().normalize(),
            SimpleFileServer.OutputLevel.NONE);
    site.start();
  }

  @AfterEach
  void closeTheSite() {
    site.stop(0);
  }

  @Test
  void shouldShowTheLatestQuarterFromAnotherSite() {
    Page page = Browsers.pageOfAnyone(WIDE);
    List<String> complaints = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    open(page, "127.0.0.1");

    assertThat(page.locator("#said").innerText())
        .startsWith(
            "Of 33 indicators reported, 16 exceed target, 3 are on target and 14 are below");
    assertThat(page.locator("#counts").innerText()).contains("16", "Exceeds target", "14");
    assertThat(page.locator("#below tr").count()).isEqualTo(14);
    assertThat(page.locator("#below").innerText()).contains("PI.432", "90.9 per 10,000", "Worse");
    assertThat(complaints).isEmpty();
    Browsers.keep(page, "example-wide");
    page.context().close();
  }

  @Test
  void shouldShowANewScoreWithoutBeingAsked() {
    Page page = Browsers.pageOfAnyone(WIDE);
    open(page, "127.0.0.1");

    readModel.apply(MoreEvents.exceedsNow());

    page.waitForCondition(() -> page.locator("#below tr").count() == 13);
    assertThat(page.locator("#said").innerText()).contains("17 exceed target");
    page.context().close();
  }

  @Test
  void shouldFitTheSmallestScreen() {
    Page page = Browsers.pageOfAnyone(NARROW);
    open(page, "127.0.0.1");

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    Browsers.keep(page, "example-narrow");
    page.context().close();
  }

  @Test
  void shouldSayThatItCannotShowAnythingWhereItsSiteIsNotNamed() {
    Page page = Browsers.pageOfAnyone(WIDE);
    open(page, "localhost");

    assertThat(page.locator("#said").innerText()).startsWith("The figures cannot be shown: ");
    assertThat(page.locator("#below tr").count()).isZero();
    page.context().close();
  }

  private void open(Page page, String host) {
    page.navigate(
        "http://%s:%d/index.html?service=%s"
            .formatted(host, site.getAddress().getPort(), address(service)));
    page.waitForCondition(() -> !page.locator("#said").innerText().startsWith("Asking"));
  }

  private static String address(URI service) {
    String written = service.toString();
    return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
  }
}
