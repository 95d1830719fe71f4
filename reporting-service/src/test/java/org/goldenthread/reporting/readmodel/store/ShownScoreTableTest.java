package org.goldenthread.reporting.readmodel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.live.ShownScores;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ShownScoreTableTest {

  @Inject ShownScoreTable table;
  @Inject ReadModelTables readModel;

  @Test
  void shouldKeepTheLastTenThousand() {
    readModel.execute(
        "insert into shown_score (ref, quarter)"
            + " select 'PI.1', '2020-21-Q2' from generate_series(1, 10050)");

    table.trim();

    ShownScores.Kept kept = table.kept();
    assertThat(kept.latest() - kept.oldest() + 1).isEqualTo(10_000);
  }
}
