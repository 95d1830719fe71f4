package org.goldenthread.outturns;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.contract.Fuzz;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FuzzTest {

  @Test
  void shouldRefuseWhatNobodySendsWhoMeansWell() {
    String ref = Fixtures.percentage();
    Fuzz.check(
        List.of(Tokens.performanceTeam(), Tokens.submitter("CCS"), Tokens.of("viewer")),
        Map.of("ref", ref, "directorate", Fixtures.directorate()));
  }

  @AfterEach
  void openTheQuartersAgain() {
    Fixtures.texts("select distinct quarter from quarter_state_revision")
        .forEach(
            quarter ->
                Client.put("quarters/" + quarter, "{\"state\": \"OPEN\", \"reason\": \"tested\"}")
                    .then()
                    .statusCode(200));
  }
}
