package org.goldenthread.outturns.hiding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a figure after it was suppressed or withdrawn: not the figure. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HiddenFiguresTest {

  private static final String NUMBER = "7391";
  private static final String HIDE =
      "\"status\": \"%s\", \"reason\": \"Fewer than five\", \"revisionReason\": \"Must not be"
          + " shown\"";

  @ParameterizedTest
  @ValueSource(strings = {"SUPPRESSED", "WITHDRAWN"})
  void shouldTellTheNumberNowhere(String status) {
    String ref = cumulative();
    String key = ref + "-key";
    String token = Tokens.submitter("CCS");
    Response first = Client.submitAs(token, said(ref), key);
    String told = first.jsonPath().getString("submittedAt");
    Client.submit(outturn(ref, "2020-21-Q3", "\"value\": 12"));
    assertThat(answers(ref, told)).anyMatch(answer -> answer.contains(NUMBER));

    Response hidden = Client.submit(outturn(ref, HIDE.formatted(status)));

    assertThat(hidden.statusCode()).isEqualTo(201);
    assertThat(answers(ref, told)).noneMatch(answer -> answer.contains(NUMBER));
    assertThat(Client.submitAs(token, said(ref), key).asString())
        .contains("Not shown: revision 2 hides it")
        .doesNotContain(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUPPRESSED", "WITHDRAWN"})
  void shouldTellALaterQuarterAgainWithoutWhatWasFoundBesideIt(String status) {
    String ref = cumulative();
    Client.submit(said(ref));
    Client.submit(outturn(ref, "2020-21-Q3", "\"value\": 12"));

    Client.submit(outturn(ref, HIDE.formatted(status)));

    List<String> told =
        Fixtures.topics().awaitKey("outturn-submitted", ref, 4).stream()
            .map(event -> new String(event.value(), StandardCharsets.UTF_8))
            .toList();
    assertThat(told.get(1)).contains("2020-21-Q3", "\"revision\":1,", "after 7,391");
    assertThat(told.get(3))
        .contains("2020-21-Q3", "\"revision\":1,", "\"value\":12")
        .doesNotContain("7,391");
  }

  @Test
  void shouldStillTellThatThereWasARevisionWhoSentItAndWhen() {
    String ref = Fixtures.percentage();
    Client.submitAs(Tokens.submitterThrough("test-system", "CCS"), said(ref));
    Client.submit(outturn(ref, HIDE.formatted("WITHDRAWN")));

    Response revisions = Client.get("outturns/" + ref + "/2020-21-Q2/revisions");

    assertThat(revisions.jsonPath().getList("status")).containsExactly("WITHDRAWN", "WITHDRAWN");
    assertThat(revisions.jsonPath().getString("[0].system")).isEqualTo("test-system");
    assertThat(revisions.jsonPath().getList("reason"))
        .containsExactly("Not shown: revision 2 hides it", "Fewer than five");
  }

  @Test
  void shouldHideMonthsOfAQuarterThatHasNoFigureYet() {
    String monthly =
        "\"unit\": \"number\", \"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"SUM\"";
    String ref = Fixtures.indicator(definition("1950-51-Q1", monthly));
    String july = "{\"ref\": \"%s\", \"period\": \"2020-07\", %s}";
    Client.submit(july.formatted(ref, "\"value\": " + NUMBER));

    Client.submit(july.formatted(ref, HIDE.formatted("WITHDRAWN")));

    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2/revisions").asString())
        .contains("Not shown: revision 2 hides it")
        .doesNotContain(NUMBER);
  }

  @Test
  void shouldCloseWhatWasFoundAboutTheFigure() {
    String ref = Fixtures.percentage();
    Client.submit(said(ref));
    String finding = "findings/" + ref + ".2020-21-Q2.PERCENTAGE_ABOVE_100";

    Client.submit(outturn(ref, HIDE.formatted("SUPPRESSED")));

    assertThat(Client.get(finding).jsonPath().getString("state")).isEqualTo("CORRECTED");
    assertThat(Client.get(finding).jsonPath().getString("detail"))
        .isEqualTo("A figure that this was about is not shown any more");
    assertThat(Client.get(finding + "/revisions").jsonPath().getList("state"))
        .containsExactly("OPEN", "CORRECTED");
  }

  @Test
  void shouldShowAFigureAgainOnlyWithAReason() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, HIDE.formatted("SUPPRESSED")));

    assertThat(Problem.of(Client.submit(outturn(ref, "\"value\": 12"))))
        .isEqualTo(new Problem(409, "figure-hidden", List.of("/revisionReason")));
    Client.submit(outturn(ref, "\"value\": 12, \"revisionReason\": \"Seven were added\""));
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getInt("value"))
        .isEqualTo(12);
  }

  @Test
  void shouldHideWhatCameBeforeAlsoWhereANewFigureIsShown() {
    String ref = Fixtures.percentage();
    Client.submit(said(ref));
    Client.submit(outturn(ref, HIDE.formatted("WITHDRAWN")));
    Client.submit(outturn(ref, "\"value\": 12, \"revisionReason\": \"The right one\""));

    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2/revisions").jsonPath().getList("value"))
        .containsExactly(null, null, 12);
  }

  @Test
  void shouldWithdrawOnlyWhatIsThere() {
    String ref = Fixtures.percentage();

    assertThat(Problem.of(Client.submit(outturn(ref, HIDE.formatted("WITHDRAWN")))))
        .isEqualTo(new Problem(409, "nothing-to-withdraw", List.of("/status")));
  }

  @Test
  void shouldNotTakeAFigureOrSilenceWithAStatusThatHides() {
    String ref = Fixtures.percentage();

    assertThat(Problem.of(Client.submit(outturn(ref, "\"status\": \"SUPPRESSED\", \"value\": 3"))))
        .isEqualTo(Problem.invalid("/value", "/reason"));
    assertThat(
            Problem.of(
                Client.submit(
                    outturn(
                        ref,
                        "\"supplementary\": {\"value\": 3, \"unit\": \"people\"},"
                            + "\"expectedQuarter\": \"2020-21-Q3\", "
                            + HIDE.formatted("SUPPRESSED")))))
        .isEqualTo(Problem.invalid("/supplementary", "/expectedQuarter"));
  }

  @Test
  void shouldLetADirectorateWithdrawOnlyWhileTheQuarterIsOpen() {
    String ref = Fixtures.percentage();
    String quarter = Fixtures.quarter().toString();
    String token = Tokens.submitter("CCS");
    Client.submitAs(token, outturn(ref, quarter, "\"value\": 3"));
    Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\"}");
    String withdrawal = outturn(ref, quarter, HIDE.formatted("WITHDRAWN"));

    assertThat(Problem.of(Client.submitAs(token, withdrawal)).code()).isEqualTo("quarter-closed");
    assertThat(Client.submit(withdrawal).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldNameTheStatusToWhoeverSendsAnother() {
    Response refused =
        Client.submit(outturn(Fixtures.percentage(), "\"status\": \"CONFIDENTIAL\""));

    assertThat(refused.jsonPath().getString("errors[0].detail")).contains("SUPPRESSED");
  }

  /** A year to date, so that the next quarter falls and a sentence there names the number, too. */
  private static String cumulative() {
    return Fixtures.indicator(
        definition("1950-51-Q1", "\"unit\": \"percent\", \"directorate\": \"CCS\"")
            .replace("\"unit\": \"percent\"", "\"unit\": \"number\"")
            .replace("\"cumulative\": false", "\"cumulative\": true"));
  }

  private static String said(String ref) {
    return outturn(
        ref,
        "\"value\": %1$s, \"numerator\": %1$s, \"denominator\": 1, \"note\": \"%1$s people\""
            .formatted(NUMBER));
  }

  private static List<String> answers(String ref, String told) {
    String place = "outturns/" + ref + "/2020-21-Q";
    String falls = "findings/" + ref + ".2020-21-Q3.CUMULATIVE_FALLS_WITHIN_YEAR";
    return Stream.of(
            place + 2,
            place + "2?asOf=" + told,
            place + "2/revisions",
            place + 3,
            place + "3/revisions",
            falls,
            falls + "/revisions",
            "findings?rule=CUMULATIVE_FALLS_WITHIN_YEAR&limit=500")
        .map(Client::get)
        .map(answer -> answer.asString().replace(ref, ""))
        .toList();
  }
}
