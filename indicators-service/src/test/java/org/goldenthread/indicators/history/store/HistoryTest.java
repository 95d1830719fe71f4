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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryTest {

  private final Sql sql;

  HistoryTest(Sql sql) {
    this.sql = sql;
  }

  @ParameterizedTest
  @ValueSource(strings = {"revision", "definition", "target"})
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

  @ParameterizedTest
  @CsvSource({
    "council_plan_revision, name || ' ' || first_year || ' ' || scoring_policy || priorities[1],"
        + " Plan 2921-22 three-levelP1",
    "directorate_revision, name, Homes",
    "committee_revision, name || ' ' || directorates[1], Scrutiny view",
    "breakdown_revision, name || ' ' || parts_or_groups, Ward GROUPS",
    "initiative_revision, title || ' ' || directorate, Surveys view",
    "series_scheme_revision, name, Ours"
  })
  void shouldShowAnAnalystWhatIsInADocument(String view, String columns, String shown) {
    Client.put("directorates/view", "{\"name\": \"Housing\"}");
    Client.put("directorates/view", "{\"name\": \"Homes\", \"effectiveFrom\": \"2021-22-Q1\"}");
    Client.put(
        "council-plans/view",
        """
        {"name": "Plan", "firstYear": "2921-22", "lastYear": "2921-22",
         "scoringPolicy": "three-level", "priorities": [{"code": "P1", "name": "One"}]}\
        """);
    Client.put("committees/view", "{\"name\": \"Scrutiny\", \"directorates\": [\"view\"]}");
    Client.put(
        "breakdowns/view",
        """
        {"name": "Ward", "kind": "GROUPS", "categories": [{"code": "A", "name": "Abbey"}]}\
        """);
    Client.put("initiatives/view", "{\"title\": \"Surveys\", \"directorate\": \"view\"}");
    Client.put("series-schemes/view", "{\"name\": \"Ours\"}");

    assertThat(
            sql.texts(
                "select %s from %s where code = ? order by revision desc limit 1"
                    .formatted(columns, view),
                "view"))
        .containsExactly(shown);
  }

  @Test
  void shouldLeaveNoTraceOfARefusedFirstWrite() {
    Client.put("directorates/no-trace", "{\"name\": \"Homes\"}", "If-Match", "\"1\"");

    assertThat(sql.texts("select code from present_revision where code = ?", "no-trace")).isEmpty();
  }
}
