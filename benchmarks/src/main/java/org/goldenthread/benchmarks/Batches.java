package org.goldenthread.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;
import org.goldenthread.vocabulary.Quarter;

/** A council that uploads its history: from the batch's first byte to the last score on show. */
final class Batches {

  private static final Pattern ROW = Pattern.compile("BENCH[.]\\d+,([^,]+),([^,]+),");

  private static final String LAST_SCORE = "select max(shown_at) from shown_score";

  /** A page looks less often; each look after a change lays the whole council out again. */
  private static final int LOOK_AGAIN_MILLIS = 100;

  private final Bench bench;
  private final List<Double> answered = new ArrayList<>();
  private final List<Double> scored = new ArrayList<>();
  private final List<Double> shown = new ArrayList<>();

  Batches(Bench bench) {
    this.bench = bench;
  }

  List<Row> measure() {
    int rows = bench.size().rows();
    bench.council().growTo(Math.max(bench.size().indicators().getFirst(), rows / Council.QUARTERS));
    sendInRounds();
    List.of(answered, scored, shown).forEach(List::clear);
    Cpu before = Cpu.of(bench.system());
    sendInRounds();
    Bench.settle();
    Map<String, Double> cpu =
        before.millisecondsEach(Cpu.of(bench.system()), (double) rows * bench.size().rounds());
    return List.of(
        Row.of("rows of a batch of %,d taken, durable".formatted(rows), "a second", answered)
            .against(copying(rows)),
        Row.of("rows of the batch whose scores dashboards can show", "a second", scored)
            .with(cpu)
            .against(passing(rows)),
        Row.of("the same, and the dashboards of all its quarters read", "a second", shown));
  }

  private Row copying(int rows) {
    SqlLimit sql = new SqlLimit(bench.system());
    return bench
        .inTurn(
            "a second",
            Map.of("COPY of as many revisions and events", () -> rows / sql.copySeconds(rows)))
        .getFirst();
  }

  private Row passing(int rows) {
    try (TopicLimit topics = new TopicLimit(bench.system())) {
      return bench
          .inTurn(
              "a second",
              Map.of(
                  "produced, processed and consumed by the broker",
                  () -> rows / topics.seconds(rows)))
          .getFirst();
    }
  }

  private void sendInRounds() {
    for (int round = 0; round < bench.size().rounds(); round++) {
      send();
    }
  }

  private void send() {
    int rows = bench.size().rows();
    String body = bench.council().csv(rows);
    Instant start = Instant.now();
    bench.http().post(ServiceName.OUTTURNS, "/api/v1/outturns/batch", "text/csv", body);
    answered.add(rows / secondsFrom(start, Instant.now()));
    valuesByQuarter(body).reversed().forEach(this::awaitShown);
    shown.add(rows / secondsFrom(start, Instant.now()));
    scored.add(rows / secondsFrom(start, lastScore()));
  }

  private static double secondsFrom(Instant start, Instant end) {
    return Duration.between(start, end).toNanos() / 1e9;
  }

  /** When reporting-service took in the last score that it can show. */
  private Instant lastScore() {
    return new Database(bench.system().postgresql(), "reporting")
        .all(LAST_SCORE, row -> row.getTimestamp(1).toInstant())
        .getFirst();
  }

  private static SequencedMap<String, List<String>> valuesByQuarter(String body) {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    ROW.matcher(body)
        .results()
        .forEach(
            (MatchResult row) ->
                values
                    .computeIfAbsent(row.group(1), quarter -> new ArrayList<>())
                    .add(row.group(2)));
    return values;
  }

  /** Every value of the quarter is there, and no score is still being worked out. */
  private void awaitShown(String quarter, List<String> values) {
    while (true) {
      String dashboard = dashboard(bench.http(), Quarter.parse(quarter));
      if (!dashboard.contains("PENDING") && values.stream().allMatch(dashboard::contains)) {
        return;
      }
      Bench.pause(LOOK_AGAIN_MILLIS);
    }
  }

  static String dashboard(Http http, Quarter quarter) {
    return new String(
        http.get(ServiceName.REPORTING, "/api/v1/dashboards/corporate/" + quarter), UTF_8);
  }
}
