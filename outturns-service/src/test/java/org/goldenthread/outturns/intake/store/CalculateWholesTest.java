package org.goldenthread.outturns.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.outturns.fixture.Calculated;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** What is worked out from outturns, in the transaction that records them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CalculateWholesTest {

  private final String one = Fixtures.corporateNumber();
  private final String other = Fixtures.corporateNumber();

  @Test
  void shouldBeThereWithTheLastOfItsParts() {
    String whole = Calculated.number(one + " / " + other);
    Calculated.submit(one, "457");
    Response last = Calculated.submit(other, "121");

    JsonPath outturn = Calculated.current(whole);

    assertThat(Client.get("outturns/" + whole + "/2020-21-Q2").asString())
        .contains("\"value\":3.7768595041");
    assertThat(outturn.getString("status")).isEqualTo("FINAL");
    assertThat(outturn.getInt("revision")).isEqualTo(2);
    assertThat(outturn.getString("submittedBy")).isEqualTo("outturns-service");
    assertThat(outturn.getString("submittedAt"))
        .isGreaterThanOrEqualTo(last.jsonPath().getString("submittedAt"));
    assertThat(outturn.getString("calculation.formula")).isEqualTo(one + " / " + other);
    assertThat(outturn.getString("calculation.figures")).isEqualTo("457 / 121");
    assertThat(outturn.getList("calculation.sources.ref")).containsExactly(one, other);
    assertThat(outturn.getList("calculation.sources.revision")).containsExactly(1, 1);
  }

  @Test
  void shouldNameThePartOfWhichNothingWasSaidYet() {
    String written = other.toLowerCase(Locale.ROOT);
    String whole = Calculated.number(one + " + " + written);

    Calculated.submit(one, "1");

    assertThat(Calculated.current(whole).getString("status")).isEqualTo("DELAYED");
    assertThat(Calculated.current(whole).getString("reason"))
        .isEqualTo(written + " has no figure yet");
  }

  @Test
  void shouldHaveTheAbsenceOfAPart() {
    String whole = Calculated.number("sum(%s, %s)".formatted(one, other));
    Calculated.submit(one, "1");

    Client.submit(
        outturn(other, "\"status\": \"NOT_AVAILABLE\", \"reason\": \"The register is new\""));

    assertThat(Calculated.current(whole).getString("status")).isEqualTo("NOT_AVAILABLE");
    assertThat(Calculated.current(whole).getString("reason"))
        .isEqualTo(other + " is not available: The register is new");
  }

  @Test
  void shouldBeHiddenWithAPartThatIsWithdrawn() {
    String whole = Calculated.number("sum(%s, %s)".formatted(one, other));
    // Long enough to be found in no identifier and in no time.
    Calculated.submit(one, "4574574570");
    Calculated.submit(other, "1211211210");

    Client.submit(outturn(other, "\"status\": \"DELAYED\", \"revisionReason\": \"Late\""));
    Client.submit(outturn(one, "\"status\": \"WITHDRAWN\", \"reason\": \"Of another year\""));

    assertThat(Calculated.current(whole).getString("status")).isEqualTo("WITHDRAWN");
    assertThat(Client.get("outturns/" + whole + "/2020-21-Q2/revisions").asString())
        .doesNotContain("4574574570")
        .doesNotContain("5785785780");
  }

  @Test
  void shouldBeProvisionalIfAPartIs() {
    String whole = Calculated.number(one + " + " + other);
    Calculated.submit(one, "1");

    Client.submit(outturn(other, "\"value\": 2, \"status\": \"PROVISIONAL\""));

    assertThat(Calculated.current(whole).getString("status")).isEqualTo("PROVISIONAL");
  }

  @Test
  void shouldNotApplyWhereADivisorIsZero() {
    String whole = Calculated.number(one + " / " + other);
    Calculated.submit(one, "1");
    Calculated.submit(other, "0");

    assertThat(Calculated.current(whole).getString("status")).isEqualTo("NOT_APPLICABLE");
    assertThat(Calculated.current(whole).getString("reason"))
        .isEqualTo(other + " is zero, and nothing can be divided by it");
  }

  @Test
  void shouldKeepTheSumsOfNumeratorsAndDenominatorsOfAWeightedMean() {
    String whole =
        Calculated.indicator("weighted(%s, %s)".formatted(one, other), "\"unit\": \"percent\"");
    Client.submit(outturn(one, "\"numerator\": 1, \"denominator\": 4"));
    Client.submit(outturn(other, "\"numerator\": 2, \"denominator\": 4"));

    assertThat(Calculated.current(whole).getString("value")).isEqualTo("37.5");
    assertThat(Calculated.current(whole).getInt("numerator")).isEqualTo(3);
    assertThat(Calculated.current(whole).getInt("denominator")).isEqualTo(8);
  }

  @Test
  void shouldBeWorkedOutWithEachRevisionOfAPartAndNotWithWhatSaysNothingNew() {
    String whole = Calculated.number(one + " * 2");
    Calculated.submit(one, "1");
    Calculated.submit(one, "1");
    Calculated.submit(one, "2");

    JsonPath revisions = Client.get("outturns/" + whole + "/2020-21-Q2/revisions").jsonPath();

    assertThat(revisions.getList("value")).containsExactly(2, 4);
    assertThat(revisions.getList("revisionReason"))
        .containsExactly(null, "Calculated from its parts");
  }

  @Test
  void shouldRefuseToBeSubmittedWithTheFormula() {
    String whole = Calculated.number(one + " * 2");

    Response refused = Calculated.submit(whole, "1");

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "calculated-indicator", List.of("/ref")));
    assertThat(refused.jsonPath().getString("detail")).contains(one + " * 2");
  }

  @Test
  void shouldWorkOutAChainOfTenLevelsInOneTransaction() {
    String whole = one;
    for (int level = 0; level < 10; level++) {
      whole = Calculated.number(whole + " + 1");
    }

    Calculated.submit(one, "1");

    assertThat(Calculated.current(whole).getInt("value")).isEqualTo(11);
  }

  @Test
  void shouldWorkOutAWholeOfAHundredPartsOnceForABatch() {
    List<String> parts =
        IntStream.range(0, 100)
            .mapToObj(it -> Fixtures.corporateNumber())
            .collect(Collectors.toCollection(ArrayList::new));
    String whole = Calculated.number("sum(" + String.join(", ", parts) + ")");

    Client.submitBatch(
        "", parts.stream().map(it -> outturn(it, "\"value\": 1")).toList().toString());

    assertThat(Calculated.current(whole).getInt("value")).isEqualTo(100);
    assertThat(Calculated.current(whole).getInt("revision")).isEqualTo(1);
  }

  @Test
  void shouldWorkOutEachWholeOnceForThousandsOfPartsThatAreKeptTogether() {
    List<String> parts =
        Stream.generate(Fixtures::corporateNumber).limit(40).collect(Collectors.toList());
    String whole = Calculated.number("sum(" + String.join(", ", parts) + ")");
    String ofWhole = Calculated.number(whole + " / 2");
    List<String> quarters =
        IntStream.range(0, 60)
            .mapToObj(it -> Quarter.parse("2010-11-Q1").plus(it).toString())
            .toList();
    // Part by part, so that every lot has a part of each whole.
    String rows =
        parts.stream()
            .flatMap(part -> quarters.stream().map(it -> outturn(part, it, "\"value\": 1")))
            .toList()
            .toString();

    assertThat(Client.submitBatch("?atomic=true", rows).statusCode()).isEqualTo(200);

    assertThat(
            Fixtures.texts(
                "select subject || ' ' || revision || ' ' || value || ' ' || count(*)"
                    + " from outturn_revision where subject in (?, ?)"
                    + " group by subject, revision, value order by value",
                whole,
                ofWhole))
        .containsExactly(ofWhole + " 1 20 60", whole + " 1 40 60");
  }

  @Test
  void shouldChangeNothingInADryRun() {
    String whole = Calculated.number(one + " * 2");

    Client.submitBatch("?dryRun=true", "[" + outturn(one, "\"value\": 1") + "]");

    assertThat(Client.get("outturns/" + whole + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldLetTheTeamChangeAPartOfAClosedQuarterAndWhatIsMadeOfIt() {
    String quarter = Fixtures.quarter().toString();
    String whole = Calculated.number(one + " * 2");
    Client.submit(outturn(one, quarter, "\"value\": 1"));
    Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\"}");

    Client.submit(outturn(one, quarter, "\"value\": 2, \"revisionReason\": \"Recounted\""));

    assertThat(Client.get("outturns/" + whole + "/" + quarter).jsonPath().getInt("value"))
        .isEqualTo(4);
  }

  @Test
  void shouldTellOfItsSourcesInItsEvent() {
    String whole = Calculated.number(one + " * 2");
    Calculated.submit(one, "1");

    assertThat(
            new String(
                Fixtures.topics().awaitKey("outturn-submitted", whole, 1).getFirst().value(),
                StandardCharsets.UTF_8))
        .contains("\"figures\":\"1 * 2\"")
        .contains("\"sources\":[{\"ref\":\"%s\",\"revision\":1".formatted(one));
  }
}
