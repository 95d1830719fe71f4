package org.goldenthread.outturns.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.indicatorChanged;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CorrectComputedValuesTest {

  private final String ref = Fixtures.corporateNumber();

  @Test
  void shouldLetAComputedValueFollowItsCorrectedUnit() {
    Client.submit(outturn(ref, "\"numerator\": 113, \"denominator\": 147"));

    correctTheUnit();

    JsonPath corrected = awaitRevision(2);
    assertThat(corrected.getString("value")).isEqualTo("76.87075");
    assertThat(corrected.getString("revisionReason"))
        .isEqualTo("Computed anew from numerator and denominator: the unit is %");
    assertThat(Client.submit(outturn(ref, "\"numerator\": 113, \"denominator\": 147")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldLeaveAValueThatWasSent() {
    Client.submit(outturn(ref, "\"value\": 0.77, \"numerator\": 113, \"denominator\": 147"));

    correctTheUnit();

    await()
        .until(
            () ->
                Client.get("findings/" + ref + ".2020-21-Q2.RATIO_DISAGREES_WITH_VALUE")
                        .statusCode()
                    == 200);
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getInt("revision"))
        .isEqualTo(1);
  }

  private void correctTheUnit() {
    String meaning = definition("1950-51-Q1", "\"unit\": \"percent\"");
    Fixtures.send("indicator-changed", ref, indicatorChanged(ref, 2, meaning));
  }

  private JsonPath awaitRevision(int wanted) {
    return await()
        .until(
            () -> Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath(),
            answer -> answer.getInt("revision") == wanted);
  }
}
