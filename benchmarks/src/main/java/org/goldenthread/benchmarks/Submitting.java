package org.goldenthread.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.launcher.ports.ServiceName;

/** One outturn per request against batches of each kind, in milliseconds for a thousand rows. */
final class Submitting {

  private static final String OUTTURNS = "/api/v1/outturns";
  private static final String BATCH = OUTTURNS + "/batch";
  private static final int ROWS = 1000;
  private static final int ROUNDS = 8;

  private final Http http;
  private final TenYears council;

  Submitting(Http http) {
    this.http = http;
    this.council = new TenYears(http);
  }

  void measure() {
    council.define();
    awaitReferenceData();
    Timing.print(
        "Submitting %,d outturns, every one a revision".formatted(ROWS),
        Timing.inTurn(
            ROUNDS,
            List.of(
                new Timing.Work("one request each", () -> rows().forEach(this::postOne)),
                new Timing.Work("one JSON array", () -> batch("application/json", array())),
                new Timing.Work("one NDJSON body", () -> batch("application/x-ndjson", lines())),
                new Timing.Work("one CSV body", () -> batch("text/csv", csv())))));
  }

  /** The first row is taken once outturns-service has heard of its indicator. */
  private void awaitReferenceData() {
    long deadline = System.nanoTime() + 60_000_000_000L;
    String last = TenYears.ref(TenYears.INDICATORS - 1);
    String body = Http.write(List.of(Map.of("ref", last, "quarter", "2003-04-Q1", "value", 1)));
    while (!Http.parse(http.post(ServiceName.OUTTURNS, BATCH, "application/json", body))
        .at("/0/problem")
        .isMissingNode()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("outturns-service never heard of " + last);
      }
      Thread.onSpinWait();
    }
  }

  private List<Map<String, Object>> rows() {
    return council.outturns().subList(0, ROWS);
  }

  private void postOne(Map<String, Object> row) {
    http.post(ServiceName.OUTTURNS, OUTTURNS, "application/json", Http.write(row));
  }

  private void batch(String mediaType, String body) {
    http.post(ServiceName.OUTTURNS, BATCH, mediaType, body);
  }

  private String array() {
    return Http.write(rows());
  }

  private String lines() {
    return rows().stream().map(Http::write).collect(Collectors.joining("\n"));
  }

  private String csv() {
    return rows().stream()
        .map(
            row -> "%s,%s,%s,FINAL".formatted(row.get("ref"), row.get("quarter"), row.get("value")))
        .collect(Collectors.joining("\n", "ref,quarter,value,status\n", "\n"));
  }
}
