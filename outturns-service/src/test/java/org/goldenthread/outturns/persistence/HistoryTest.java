package org.goldenthread.outturns.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.outturns.rest.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.outturns.rest.Client;
import org.goldenthread.outturns.rest.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outturn_revision set recorded_by = 'somebody else'",
        "delete from outturn_revision",
        "truncate outturn_revision",
        "delete from commentary_revision",
        "delete from progress_revision",
        "delete from comparators_revision",
        "delete from service_summary_revision",
        "delete from quarter_state_revision"
      })
  void shouldRefuseToChangeWhatWasSubmitted(String statement) {
    Client.submit(outturn(Fixtures.percentage(), "\"value\": 1"));

    assertThatThrownBy(() -> Fixtures.database().useHandle(handle -> handle.execute(statement)))
        .hasMessageContaining("are history");
  }
}
