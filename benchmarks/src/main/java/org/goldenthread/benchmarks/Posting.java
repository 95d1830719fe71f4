package org.goldenthread.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One outturn in one request, acknowledged when it is durable, by 1, 8 and 32 clients. */
final class Posting {

  private static final int CLIENTS = 8;
  private static final int MOST_ATTEMPTS = 600;

  /** Rounds of a usual length for each part of the first minutes. */
  private static final int WARMING = 5;

  private final Bench bench;
  private final SqlLimit sql;

  Posting(Bench bench) {
    this.bench = bench;
    this.sql = new SqlLimit(bench.system());
  }

  List<Row> measure() {
    bench.council().growTo(bench.size().indicators().getFirst());
    return Stream.of(1, 8, 32).flatMap(clients -> rows(clients).stream()).toList();
  }

  /** The first minutes after a start, in which most is compiled; what is measured later is warm. */
  List<Row> warming() {
    bench.council().growTo(bench.size().indicators().getFirst());
    awaitKnown();
    return IntStream.rangeClosed(1, bench.size().rounds()).mapToObj(this::warming).toList();
  }

  /** The last indicator that was loaded is the last that outturns-service hears of. */
  private void awaitKnown() {
    Council council = bench.council();
    String figure = Http.write(council.outturn(council.indicators() - 1, Council.LAST));
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        bench.outturn(figure);
        return;
      } catch (IllegalStateException unknown) {
        Bench.pause(100);
      }
    }
    throw new IllegalStateException("outturns-service does not hear of indicators");
  }

  private Row warming(int part) {
    Duration time = bench.size().time().multipliedBy(WARMING);
    Cpu before = Cpu.of(bench.system());
    double rate = Clients.run(CLIENTS, time, this::poster);
    Bench.settle();
    return Row.of(
            "POST of an outturn, %d clients, %d s after the start of load"
                .formatted(CLIENTS, (part - 1) * time.toSeconds()),
            "a second",
            List.of(rate))
        .with(before.millisecondsEach(Cpu.of(bench.system()), rate * time.toSeconds()));
  }

  private List<Row> rows(int clients) {
    Row limit = bench.clients("two inserts and a commit, driver", clients, sql::inserting);
    Row posts = bench.clients("POST of an outturn", clients, this::poster);
    List<Row> rows = new ArrayList<>(List.of(posts.against(limit)));
    List<Double> pgbench =
        Collections.nCopies(bench.size().rounds(), clients).stream()
            .map(count -> sql.pgbench(count, bench.size().seconds()))
            .flatMap(Optional::stream)
            .toList();
    if (!pgbench.isEmpty()) {
      String what = "the same two inserts, pgbench, %d clients".formatted(clients);
      rows.add(Row.of(what, "a second", pgbench).against(limit));
    }
    return rows;
  }

  private Clients.Client poster(int client) {
    Council council = bench.council();
    return () -> {
      int indicator = (int) (System.nanoTime() % council.indicators());
      bench.outturn(Http.write(council.outturn(indicator, Council.LAST)));
    };
  }
}
