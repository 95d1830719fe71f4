package org.goldenthread.outturns.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.indicatorChanged;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.outturns.fixture.Calculated;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** What definitions make of outturns that are there, and of totals that are submitted. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ChangedFormulaTest {

  private final String one = Fixtures.corporateNumber();
  private final String other = Fixtures.corporateNumber();

  @Test
  void shouldWorkOutAnewWhatAChangedFormulaGoverns() {
    String whole = Calculated.number(one + " * 2");
    Calculated.submit(one, "3");
    Client.submit(outturn(one, "2019-20-Q2", "\"value\": 5"));

    Calculated.define(whole, 2, one + " * 10", "\"unit\": \"number\"");

    await().until(() -> Calculated.current(whole).getInt("value") == 30);
    assertThat(Client.get("outturns/" + whole + "/2019-20-Q2").jsonPath().getInt("value"))
        .isEqualTo(50);
  }

  @Test
  void shouldWorkOutWhatWasThereBeforeTheFormula() {
    Calculated.submit(one, "3");

    String whole = Calculated.number(one + " * 2");

    await().until(() -> Calculated.current(whole).get("value") != null);
    assertThat(Calculated.current(whole).getInt("value")).isEqualTo(6);
  }

  @Test
  void shouldFollowAPartWhoseUnitIsCorrected() {
    String whole = Calculated.number(one + " * 2");
    Client.submit(outturn(one, "\"numerator\": 1, \"denominator\": 4"));

    Fixtures.send(
        "indicator-changed",
        one,
        indicatorChanged(one, 2, definition("1950-51-Q1", "\"unit\": \"percent\"")));

    await().until(() -> "50".equals(Calculated.current(whole).getString("value")));
  }

  @Test
  void shouldLetASubmittedTotalStandAndFindWhereItDiffersBeyondRounding() {
    String whole =
        Calculated.indicator(one + " + " + other, "\"unit\": \"days\", \"totalSubmitted\": true");
    Calculated.submit(one, "3.51");
    Calculated.submit(other, "0.83");

    Calculated.submit(whole, "4.35");
    assertThat(Calculated.findings(whole)).isEmpty();
    Calculated.submit(whole, "4.37");

    assertThat(Calculated.current(whole).getString("value")).isEqualTo("4.37");
    assertThat(Calculated.findings(whole))
        .containsExactly(
            ("4.37 days was submitted, and %s + %s gives 4.34: correct the total or what"
                    + " it is made of.")
                .formatted(one, other));

    Calculated.submit(other, "0.86");
    assertThat(Calculated.findings(whole)).isEmpty();
  }
}
