package org.goldenthread.outturns.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.indicatorChanged;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.outturns.fixture.Calculated;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Crowd;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.Quarter;
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
  void shouldWorkOutTenYearsAnewOnceEach() {
    String whole = Calculated.number(one + " * 2");
    String ofWhole = Calculated.number(whole + " + 1");
    Client.submitBatch(
        "",
        IntStream.range(0, 40)
            .mapToObj(it -> Quarter.parse("2010-11-Q3").plus(it))
            .map(quarter -> outturn(one, quarter, "\"value\": 3"))
            .toList()
            .toString());

    Calculated.define(whole, 2, one + " * 10", "\"unit\": \"number\"");

    await().until(() -> told(ofWhole), contains("1 7 40", "2 31 40"));
    assertThat(told(whole)).containsExactly("1 6 40", "2 30 40");
  }

  private static List<String> told(String ref) {
    return Fixtures.texts(
        "select revision || ' ' || value || ' ' || count(*) from outturn_revision"
            + " where subject = ? group by revision, value order by revision",
        ref);
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

  @Test
  void shouldWorkOutTheQuarterOfMonthlyPartsFromTheirQuarters() {
    String monthly = "\"unit\": \"number\", \"frequency\": \"MONTHLY\"";
    String part =
        Fixtures.indicator(definition("1950-51-Q1", monthly + ", \"monthlyToQuarter\": \"SUM\""));
    String whole = Calculated.indicator(part + " / 2", monthly);
    String quarter = "outturns/" + whole + "/2020-21-Q3";

    month(part, "2020-10", 100);
    month(part, "2020-11", 200);
    assertThat(Client.get(quarter).jsonPath().getString("reason")).contains("2 of 3 months");
    month(part, "2020-12", 157);

    assertThat(Client.get(quarter).asString()).contains("\"value\":228.5");
    assertThat(Client.get(quarter).jsonPath().getString("calculation.figures"))
        .isEqualTo("457 / 2");
  }

  @Test
  void shouldLoseNoPartThatManySubmitAtOnce() throws Exception {
    List<String> parts = IntStream.range(0, 8).mapToObj(it -> Fixtures.corporateNumber()).toList();
    String inner = Calculated.number("sum(" + String.join(", ", parts) + ")");
    String whole = Calculated.number(inner + " + " + parts.getLast());

    List<Response> answers =
        Crowd.of(40)
            .together(
                at -> Calculated.submit(parts.get(at % 8), String.valueOf(10 * (at / 8) + 1)));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    int last = parts.stream().mapToInt(it -> Calculated.current(it).getInt("value")).sum();
    assertThat(Calculated.current(inner).getInt("value")).isEqualTo(last);
    assertThat(Calculated.current(whole).getInt("value"))
        .isEqualTo(last + Calculated.current(parts.getLast()).getInt("value"));
  }

  private static void month(String ref, String period, int value) {
    Client.submit(
        "{\"ref\": \"%s\", \"period\": \"%s\", \"value\": %d}".formatted(ref, period, value));
  }
}
