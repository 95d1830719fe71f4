package org.goldenthread.reporting.readmodel.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures, with {@code -Dmeasure}, how fast facts are kept, and what the dashboard of a
 * directorate with a handful of indicators costs after a change. It prints and judges nothing but
 * that the dashboard shows the change.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@EnabledIfSystemProperty(named = "measure", matches = ".*")
class ReadModelSpeedTest {

  private static final int QUARTERS = 8;
  private static final int TEN_YEARS = 40;
  private static final int POLL = 2_000;
  private static final int ROUNDS = 30;
  private static final String DASHBOARD = "/api/v1/dashboards/directorates/HSG/2020-21-Q2";

  @Inject ReadModelTables readModel;

  @ParameterizedTest
  @ValueSource(ints = {200, 800, 3_000})
  void shouldTellHowFastItIs(int indicators) {
    readModel.clear();
    readModel.apply(SampleReport.events());
    List<Told> events =
        IntStream.range(0, indicators)
            .boxed()
            .flatMap(i -> ofIndicator(i, QUARTERS).stream())
            .toList();
    long begin = System.nanoTime();
    for (int i = 0; i < events.size(); i += POLL) {
      readModel.apply(events.subList(i, Math.min(i + POLL, events.size())));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "MEASURED %d indicators: %d facts, %.0f a second%n",
        indicators + 35, events.size(), events.size() / seconds);
    System.out.printf(
        "MEASURED %d indicators: median of GET after a change %.1f ms%n",
        indicators + 35, medianOfAGet());
  }

  /** The table of ten years, the first time and then with what is remembered. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "parquet", "xlsx"})
  void shouldTellHowLongTheTableTakes(String form) {
    readModel.clear();
    readModel.apply(SampleReport.events());
    for (int i = 0; i < 200; i++) {
      readModel.apply(ofIndicator(i, TEN_YEARS));
    }
    for (int round = 0; round < 5; round++) {
      long begin = System.nanoTime();
      byte[] table =
          given()
              .auth()
              .oauth2(Tokens.of("viewer"))
              .get("/api/v1/data." + form)
              .then()
              .statusCode(200)
              .extract()
              .asByteArray();
      System.out.printf(
          "MEASURED data.%s of 235 indicators: %d bytes in %.0f ms%n",
          form, table.length, (System.nanoTime() - begin) / 1e6);
    }
  }

  private double medianOfAGet() {
    String token = Tokens.of("viewer");
    List<Long> times = new ArrayList<>();
    for (int revision = 2; revision < 2 + ROUNDS; revision++) {
      readModel.apply(
          List.of(
              outturn("PI.2027", SampleReport.QUARTER, revision),
              outturn("PI.1319", SampleReport.QUARTER, revision)));
      long begin = System.nanoTime();
      String answer = given().auth().oauth2(token).get(DASHBOARD).asString();
      times.add(System.nanoTime() - begin);
      assertThat(answer).contains("scorecard");
    }
    return times.stream().sorted().toList().get(ROUNDS / 2) / 1e6;
  }

  private static List<Told> ofIndicator(int number, int quarters) {
    String ref = "PI.9" + (10_000 + number);
    List<Told> events = new ArrayList<>();
    events.add(indicator(ref, quarters));
    for (int back = 0; back < quarters; back++) {
      events.add(outturn(ref, SampleReport.QUARTER.plus(-back), 1));
      events.add(score(ref, SampleReport.QUARTER.plus(-back)));
    }
    return events;
  }

  private static Told indicator(String ref, int quarters) {
    Map<String, Object> event = new HashMap<>(told(ref, 1));
    event.put("definitions", List.of(definition()));
    event.put(
        "targets",
        IntStream.range(0, quarters)
            .mapToObj(i -> Map.of("quarter", SampleReport.QUARTER.plus(-i), "value", 80))
            .toList());
    event.put("changedAt", SampleReport.DEFINED_AT);
    event.put("changedBy", "team");
    return event(Topic.INDICATOR_CHANGED, ref, event, IndicatorChanged.class);
  }

  private static Map<String, Object> definition() {
    return Map.of(
        "fromQuarter", "2008-09-Q1",
        "title", "Households that were helped within the time that was promised",
        "unit", "PERCENT",
        "polarity", "HIGHER_IS_BETTER",
        "directorate", "CS",
        "priority", "SAFE",
        "cumulative", false,
        "reportingLag", 0,
        "informationOnly", false);
  }

  private static Told outturn(String ref, Quarter quarter, long revision) {
    Map<String, Object> event = new HashMap<>(told(ref, revision));
    event.put("quarter", quarter);
    event.put("status", "FINAL");
    event.put("value", 70 + revision % 20);
    event.put("findings", List.of());
    event.put("submittedAt", SampleReport.SUBMITTED_AT);
    event.put("submittedBy", "cs");
    return event(Topic.OUTTURN_SUBMITTED, ref, event, OutturnSubmitted.class);
  }

  private static Told score(String ref, Quarter quarter) {
    Map<String, Object> event = new HashMap<>(told(ref, 1));
    event.put("quarter", quarter);
    event.put("status", "FINAL");
    event.put("actual", 71);
    event.put("target", 80);
    event.put("tolerance", 4);
    event.put("variance", -9);
    event.put("score", Map.of("band", "below", "symbol", "▲", "label", "Below target"));
    event.put(
        "shortTermTrend", Map.of("direction", "NONE", "reason", "there is no earlier outturn"));
    event.put("annualTrend", Map.of("direction", "NONE", "reason", "there is no earlier outturn"));
    event.put("inputs", Map.of("outturnRevision", 1, "indicatorRevision", 1));
    event.put("explanation", "71 is 9 worse than the target of 80, more than one tolerance of 4.");
    event.put("scoredAt", SampleReport.SCORED_AT);
    return event(Topic.OUTTURN_SCORED, ref, event, OutturnScored.class);
  }

  private static Map<String, Object> told(String ref, long revision) {
    return Map.of("ref", ref, "revision", revision);
  }

  private static <E> Told event(Topic topic, String key, Map<String, Object> event, Class<E> type) {
    return new Told(topic, key, EventJson.read(EventJson.write(event), type));
  }
}
