package org.goldenthread.outturns.reference.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.indicatorChanged;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.goldenthread.outturns.fixture.Breakdowns;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FollowingTest {

  @Inject DataSource database;

  @Test
  void shouldSendWhoeverIsTooEarlyAwayForAMomentOnly() throws SQLException {
    String ref = Fixtures.ref();

    shouldBeTakenLater(
        () -> tell(ref, 1, "1950-51-Q1"),
        () -> submit(ref),
        () ->
            assertThat(
                    Client.submitBatch("", "[%s]".formatted(outturn(ref, "\"value\": 71")))
                        .asString())
                .contains("reference-data-behind"));

    await().until(() -> submit("TEST.0").statusCode() == 422);
  }

  @Test
  void shouldSendACategoryThatIsTooEarlyAwayForAMoment() throws SQLException {
    String wards = Breakdowns.groups("ABBEY");
    String ref = Breakdowns.indicator("percent", "", wards);
    String abbey = Breakdowns.part(wards, "ABBEY", 40);
    String thames = Breakdowns.part(wards, "THAMES", 60);

    shouldBeTakenLater(
        () -> Breakdowns.tell(wards, 2, "GROUPS", "ABBEY", "THAMES"),
        () -> Client.submit(Breakdowns.outturn(ref, 50, abbey, thames)),
        () -> {});
  }

  @Test
  void shouldSendAQuarterThatIsTooEarlyAwayForAMoment() throws SQLException {
    String ref = Fixtures.indicator(definition("2021-22-Q1", "\"unit\": \"percent\""));

    shouldBeTakenLater(() -> tell(ref, 2, "1950-51-Q1"), () -> submit(ref), () -> {});
  }

  private void shouldBeTakenLater(
      Runnable telling, Callable<Response> submitting, Runnable alsoWhileBehind)
      throws SQLException {
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table replica in exclusive mode");
      telling.run();

      Response early = await().until(submitting, it -> it.statusCode() == 503);
      assertThat(Problem.of(early).code()).isEqualTo("reference-data-behind");
      assertThat(early.header("Retry-After")).isEqualTo("2");
      alsoWhileBehind.run();
      other.rollback();
    }
    await().until(() -> submitting.call().statusCode() == 201);
  }

  private static void tell(String ref, int revision, String from) {
    Fixtures.send(
        "indicator-changed",
        ref,
        indicatorChanged(ref, revision, definition(from, "\"unit\": \"percent\"")));
  }

  private static Response submit(String ref) {
    return Client.submit(outturn(ref, "\"value\": 71"));
  }
}
