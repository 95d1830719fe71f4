package org.goldenthread.outturns.part.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Breakdowns.outturn;
import static org.goldenthread.outturns.fixture.Breakdowns.part;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.outturns.fixture.Breakdowns;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** Parts are sent, kept, told and revised with their outturn. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartsOfOutturnTest {

  private final String outcome = Breakdowns.parts("UPHELD", "PARTLY", "NOT");

  @Test
  void shouldKeepThePartsOfAnOutturn() {
    String ref = Breakdowns.indicator("number", "", outcome);
    String body =
        outturn(
            ref,
            10,
            part(outcome, "UPHELD", 2),
            part(outcome, "PARTLY", 3),
            part(outcome, "NOT", 5));

    Response response = Client.submit(body);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getList("parts.category"))
        .containsExactly("NOT", "PARTLY", "UPHELD");
    assertThat(response.jsonPath().getList("findings")).isEmpty();
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").asString())
        .isEqualTo(response.asString());
    assertThat(Client.submit(body).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldReviseAnOutturnWhosePartsDiffer() {
    String ref = Breakdowns.indicator("number", "", outcome);
    Client.submit(outturn(ref, 10, part(outcome, "UPHELD", 2)));

    Response revised = Client.submit(outturn(ref, 10, part(outcome, "UPHELD", 3)));

    assertThat(revised.jsonPath().getInt("revision")).isEqualTo(2);
    assertThat(
            Client.get("outturns/" + ref + "/2020-21-Q2/revisions")
                .jsonPath()
                .getList("parts.value"))
        .isEqualTo(List.of(List.of(2), List.of(3)));
  }

  @Test
  void shouldComputeAPartFromNumeratorAndDenominator() {
    String wards = Breakdowns.groups("ABBEY");
    String ref = Breakdowns.indicator("percent", "", wards);

    JsonPath kept =
        Client.submit(
                outturn(ref, 50, part(wards, "ABBEY", "\"numerator\": 1, \"denominator\": 4")))
            .jsonPath();

    assertThat(kept.getList("parts.value")).isEqualTo(List.of(25));
  }

  @Test
  void shouldTellOfTheParts() {
    String ref = Breakdowns.indicator("number", "", outcome);
    Client.submit(outturn(ref, 2, part(outcome, "UPHELD", 2)));

    OutturnSubmitted told =
        EventJson.read(
            Fixtures.topics().awaitKey("outturn-submitted", ref, 1).getFirst().value(),
            OutturnSubmitted.class);

    assertThat(told.parts()).extracting(OutturnSubmitted.Part::category).containsExactly("UPHELD");
  }

  @Test
  void shouldTakeAHundredWards() {
    String[] names =
        IntStream.range(0, 100)
            .mapToObj("WARD-OF-A-VERY-LONG-NAME-INDEED-%03d"::formatted)
            .toArray(String[]::new);
    String wards = Breakdowns.groups(names);
    String ref = Breakdowns.indicator("percent", "", wards);
    String reason = "x".repeat(200);

    Response response =
        Client.submit(
            outturn(
                ref,
                50,
                IntStream.range(0, 100)
                    .mapToObj(
                        i ->
                            part(
                                wards,
                                names[i],
                                "\"numerator\": 123456789012345, \"denominator\": 999999999999999,"
                                    + "\"reason\": \""
                                    + reason
                                    + "\""))
                    .toArray(String[]::new)));

    assertThat(response.statusCode()).isEqualTo(201);
    byte[] event = Fixtures.topics().awaitKey("outturn-submitted", ref, 1).getFirst().value();
    assertThat(event.length).isLessThan(100_000);
  }

  @Test
  void shouldRefuseWhatTheIndicatorIsNotBrokenDownBy() {
    String ref = Breakdowns.indicator("number", "", outcome);

    assertThat(
            Problem.of(
                Client.submit(
                    outturn(ref, 10, part("WARD", "ABBEY", 2), part(outcome, "NEVER", 2)))))
        .isEqualTo(Problem.invalid("/parts/0/breakdown", "/parts/1/category"));
  }

  @Test
  void shouldTellAllThatIsWrongWithParts() {
    String ref = Breakdowns.indicator("number", "", outcome);

    assertThat(
            Problem.of(
                Client.submit(
                    outturn(
                        ref,
                        10,
                        part("", "UPHELD", 1),
                        part(outcome, "UPHELD", "\"numerator\": 1"),
                        part(outcome, "UPHELD", "\"status\": \"SUPPRESSED\", \"value\": 1"),
                        part(outcome, "NOT", "\"status\": \"WITHDRAWN\"")))))
        .isEqualTo(
            Problem.invalid(
                "/parts/0/breakdown",
                "/parts/1/denominator",
                "/parts/2/value",
                "/parts/2/category",
                "/parts/3/status"));
  }

  @Test
  void shouldLosePartsOnlyIfThatIsSaid() {
    String ref = Breakdowns.indicator("number", "", outcome);
    Client.submit(outturn(ref, 2, part(outcome, "UPHELD", 2)));
    String row = "ref,quarter,value\n%s,2020-21-Q2,%d\n";

    assertThat(
            Client.submitBatch("", "text/csv", row.formatted(ref, 2)).jsonPath().getList("result"))
        .containsExactly("UNCHANGED");
    assertThat(
            Client.submitBatch("", "text/csv", row.formatted(ref, 3))
                .jsonPath()
                .getString("[0].problem.type"))
        .endsWith(":parts-not-said");
    assertThat(Client.submit(outturn(ref, 3)).jsonPath().getList("parts")).isNull();
  }
}
