package org.goldenthread.outturns.part.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Breakdowns.outturn;
import static org.goldenthread.outturns.fixture.Breakdowns.part;
import static org.goldenthread.outturns.fixture.Breakdowns.suppressed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.outturns.fixture.Breakdowns;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** A part that must not be shown is kept nowhere, and nobody can work it out. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SuppressedPartsTest {

  private final String outcome = Breakdowns.parts("UPHELD", "PARTLY", "NOT");

  @Test
  void shouldKeepNothingOfAPartThatIsTooSmallToBeShown() {
    String ref = Breakdowns.indicator("number", ", \"suppressBelow\": 5", outcome);
    String body =
        outturn(
            ref,
            10,
            part(outcome, "UPHELD", 3),
            part(outcome, "PARTLY", 1),
            part(outcome, "NOT", 6));

    Response response = Client.submit(body);

    assertThat(response.jsonPath().getList("parts.status"))
        .containsExactly("FINAL", "SUPPRESSED", "SUPPRESSED");
    assertThat(response.jsonPath().getList("parts.reason"))
        .containsExactly(null, "Fewer than 5", "Fewer than 5");
    assertThat(
            Fixtures.texts(
                "select document::text || findings::text from outturn_revision where subject = ?",
                ref))
        .singleElement()
        .asString()
        .doesNotContain("\"value\": 3", "\"value\": 1,", "\"value\": 1}");
    assertThat(Client.submit(body).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldAskForASecondPartWhereTheOthersWouldGiveOneAway() {
    String ref = Breakdowns.indicator("number", ", \"suppressBelow\": 5", outcome);
    String small = part(outcome, "UPHELD", 3);

    Response refused =
        Client.submit(
            outturn(ref, 20, small, part(outcome, "PARTLY", 7), part(outcome, "NOT", 10)));

    assertThat(Problem.of(refused)).isEqualTo(Problem.invalid("/parts/1/status"));
    assertThat(Problem.detail(refused)).contains("suppress PARTLY, too").doesNotContain("3");
    assertThat(
            Client.submit(
                    outturn(
                        ref, 20, small, suppressed(outcome, "PARTLY"), part(outcome, "NOT", 10)))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void shouldNotTellAPartThatIsSuppressedLater() {
    String ref = Breakdowns.indicator("number", "", outcome);
    Client.submit(
        outturn(
            ref,
            80,
            part(outcome, "UPHELD", 71),
            part(outcome, "PARTLY", 3),
            part(outcome, "NOT", 5)));
    String finding = "findings/" + ref + ".2020-21-Q2.BREAKDOWN_DOES_NOT_ADD_UP";
    assertThat(Client.get(finding).asString()).contains(" 79");

    Client.submit(
        outturn(
            ref,
            80,
            suppressed(outcome, "UPHELD"),
            suppressed(outcome, "PARTLY"),
            part(outcome, "NOT", 5)));

    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2/revisions").asString())
        .doesNotContain("\"value\":71", " 79");
    assertThat(Client.get(finding + "/revisions").asString()).doesNotContain(" 79");
  }

  @Test
  void shouldTellPartsOfMonthsAndNotOneThatIsSuppressedLater() {
    String ref =
        Breakdowns.indicator(
            "number", ", \"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"LAST\"", outcome);
    Response told =
        Client.submit(
            month(
                ref,
                part(outcome, "UPHELD", 71),
                part(outcome, "PARTLY", 3),
                part(outcome, "NOT", 5)));

    assertThat(told.jsonPath().getList("months[0].parts.value")).containsExactly(5, 3, 71);

    Client.submit(
        month(
            ref,
            suppressed(outcome, "UPHELD"),
            suppressed(outcome, "PARTLY"),
            part(outcome, "NOT", 5)));

    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2/revisions").asString())
        .contains("\"value\":5")
        .doesNotContain("\"value\":71", "\"value\":3");
  }

  private static String month(String ref, String... parts) {
    return "{\"ref\": \"%s\", \"period\": \"2020-07\", \"value\": 79, \"parts\": [%s]}"
        .formatted(ref, String.join(", ", parts));
  }
}
