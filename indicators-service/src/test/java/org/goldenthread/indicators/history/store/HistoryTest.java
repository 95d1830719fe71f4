package org.goldenthread.indicators.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryTest {

  private final Jdbi jdbi;

  HistoryTest(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "council_plan_revision",
        "directorate_revision",
        "scoring_policy_revision",
        "initiative_revision",
        "committee_revision",
        "definition",
        "target"
      })
  void shouldLetNobodyChangeOrRemoveWhatWasRecorded(String table) {
    for (String change :
        new String[] {"update %s set recorded_by = 'me'", "delete from %s", "truncate %s"}) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(change.formatted(table))))
          .hasMessageContaining("The history in %s is never changed".formatted(table));
    }
  }

  @Test
  void shouldKeepEveryStateWithItsAuthorAndTime() {
    String ref = Fixtures.ref();
    Client.put("indicators/" + ref + "/definitions/2020-21-Q1", Fixtures.definition("One"));
    Client.put("indicators/" + ref + "/definitions/2020-21-Q1", Fixtures.definition("Two"));

    assertThat(
            strings(
                """
                select revision || ' ' || (document ->> 'title') || ' ' || recorded_by
                from definition where ref = :key order by revision\
                """,
                ref))
        .containsExactly("1 One test-performance-team", "2 Two test-performance-team");
  }

  @Test
  void shouldLeaveNoTraceOfARefusedFirstWrite() {
    Client.put("directorates/no-trace", "{\"name\": \"Homes\"}", "If-Match", "\"1\"");

    assertThat(strings("select code from directorate where code = :key", "no-trace")).isEmpty();
  }

  private java.util.List<String> strings(String query, String key) {
    return jdbi.withHandle(
        handle -> handle.createQuery(query).bind("key", key).mapTo(String.class).list());
  }
}
