package org.goldenthread.outturns.submission.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryTest {

  private static final String GUARDED =
      """
      select cast(cast(tgrelid as regclass) as text) as guarded
      from pg_trigger where tgname = 'history' order by guarded
      """;

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
        "delete from finding_revision",
        "delete from quarter_state_revision"
      })
  void shouldRefuseToChangeWhatWasSubmitted(String statement) {
    Client.submit(outturn(Fixtures.percentage(), "\"value\": 1"));
    Fixtures.execute("grant all on outturn_revision to current_user"); // Nobody listens.

    assertThatThrownBy(() -> Fixtures.execute(statement)).hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table outturn_revision disable trigger history",
        "drop trigger history on outturn_revision",
        "drop function refuse_change() cascade",
        "drop table outturn_revision",
        "create table mine (number int)",
        "truncate outbox",
        "delete from flyway_schema_history"
      })
  void shouldNotBeAbleToHelpItself(String statement) {
    assertThatThrownBy(() -> Fixtures.execute(statement))
        .hasMessageMatching("(?s).*(permission denied|must be owner|no privileges).*");
  }

  @Test
  void shouldHaveATriggerOnEveryHistoryAgainstWhoeverHasTheRight() {
    List<String> guarded = Fixtures.texts(GUARDED);

    assertThat(guarded)
        .containsExactly(
            "commentary_revision",
            "comparators_revision",
            "erasure",
            "finding_revision",
            "outturn_revision",
            "progress_revision",
            "quarter_state_revision",
            "service_summary_revision");
  }
}
