package org.goldenthread.indicators.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryTest {

  private final Sql sql;

  HistoryTest(Sql sql) {
    this.sql = sql;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "council_plan_revision",
        "directorate_revision",
        "scoring_policy_revision",
        "initiative_revision",
        "committee_revision",
        "breakdown_revision",
        "indicator_revision",
        "definition",
        "target"
      })
  void shouldLetNobodyChangeOrRemoveWhatWasRecorded(String table) {
    for (String change :
        new String[] {"update %s set revision = 0", "delete from %s", "truncate %s cascade"}) {
      assertThatThrownBy(() -> sql.execute(change.formatted(table)))
          .hasMessageContaining("The history in %s is never changed".formatted(table));
      assertThatThrownBy(() -> sql.executeAsService(change.formatted(table)))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void shouldKeepEveryStateWithItsAuthorAndTime() {
    String ref = Fixtures.ref();
    Client.put("indicators/" + ref + "/definitions/2020-21-Q1", Fixtures.definition("One"));
    Client.put("indicators/" + ref + "/definitions/2020-21-Q1", Fixtures.definition("Two"));

    assertThat(
            sql.texts(
                """
                select revision || ' ' || title || ' ' || recorded_by
                from definition join indicator_revision using (code, revision)
                where code = ? order by revision\
                """,
                ref))
        .containsExactly("1 One test-performance-team", "2 Two test-performance-team");
  }

  @Test
  void shouldLeaveNoTraceOfARefusedFirstWrite() {
    Client.put("directorates/no-trace", "{\"name\": \"Homes\"}", "If-Match", "\"1\"");

    assertThat(sql.texts("select code from present_revision where code = ?", "no-trace")).isEmpty();
  }
}
