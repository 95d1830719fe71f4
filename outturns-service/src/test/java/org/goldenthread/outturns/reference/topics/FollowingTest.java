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
import javax.sql.DataSource;
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
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table replica in exclusive mode");
      Fixtures.send(
          "indicator-changed",
          ref,
          indicatorChanged(ref, 1, definition("1950-51-Q1", "\"unit\": \"percent\"")));

      Response early = await().until(() -> submit(ref), it -> it.statusCode() == 503);
      assertThat(Problem.of(early).code()).isEqualTo("reference-data-behind");
      assertThat(early.header("Retry-After")).isEqualTo("2");
      assertThat(Client.submitBatch("", "[%s]".formatted(outturn(ref, "\"value\": 71"))).asString())
          .contains("reference-data-behind");
      other.rollback();
    }

    await().until(() -> submit(ref).statusCode() == 201);
    await().until(() -> submit("TEST.0").statusCode() == 422);
  }

  private static Response submit(String ref) {
    return Client.submit(outturn(ref, "\"value\": 71"));
  }
}
