package org.goldenthread.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** What a council waits for whose measures are taken as often as councils really take them. */
final class Measures {

  private static final int YEARS = Council.QUARTERS / 4;
  private static final int PROBES = 30;
  private static final String CORPORATE = "/api/v1/dashboards/corporate/" + Council.LAST;

  /** How often so many of a hundred measures are taken, in the order of their numbers. */
  private enum Taken {
    MONTHLY(30),
    QUARTERLY(40),
    HALF_YEARLY(10),
    YEARLY(14),
    ACADEMIC_YEARLY(4),
    EVERY(2);

    private final int ofHundred;

    Taken(int ofHundred) {
      this.ofHundred = ofHundred;
    }

    static Taken of(int measure) {
      int place = measure % 100;
      for (Taken taken : values()) {
        place -= taken.ofHundred;
        if (place < 0) {
          return taken;
        }
      }
      throw new IllegalStateException("They are not a hundred");
    }

    String frequency() {
      return this == EVERY
          ? "every 2 years from " + Council.FIRST.plus(1)
          : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Stream<String> periods(FinancialYear year) {
      return switch (this) {
        case MONTHLY ->
            year.quarters().flatMap(each -> each.months().stream()).map(String::valueOf);
        case QUARTERLY -> year.quarters().map(Quarter::toString);
        case HALF_YEARLY -> Stream.of(year + "-H1", year + "-H2");
        case YEARLY -> Stream.of(year.toString());
        case ACADEMIC_YEARLY -> Stream.of("AY" + year.plus(-1));
        case EVERY ->
            (year.startYear() - Council.FIRST.startYear()) % 2 == 1
                ? Stream.of(year.toString())
                : Stream.of();
      };
    }
  }

  private final Bench bench;
  private final int count;

  Measures(Bench bench) {
    this.bench = bench;
    this.count = bench.size().rounds() > 1 ? 1000 : 100;
  }

  private static String ref(int measure) {
    return "MIX." + (measure + 1);
  }

  List<Row> measure() {
    List<Row> rows = new ArrayList<>(loaded());
    Showing showing = new Showing(bench);
    rows.add(probes(showing, "month", 0, Council.LAST.months().getLast().toString()));
    rows.add(probes(showing, "quarter", 30, Council.LAST.toString()));
    rows.add(probes(showing, "year", 80, Council.LAST.year().toString()));
    Map<String, DoubleSupplier> reads = new LinkedHashMap<>();
    reads.put("its dashboard of %,d KB".formatted(get(CORPORATE) / 1024), () -> reading(CORPORATE));
    reads.put("its dashboard of the second quarter", () -> reading(CORPORATE.replace("Q4", "Q2")));
    reads.put("the history of a monthly one", () -> reading(history(0)));
    reads.put("the history of a quarterly one", () -> reading(history(30)));
    reads.put("what is owed", () -> reading("/api/v1/owed/" + Council.LAST));
    rows.addAll(bench.inTurn("ms", reads));
    return rows;
  }

  private List<Row> loaded() {
    Path folder = written();
    bench.council().growTo(1);
    long due = measures().filter(i -> Taken.of(i) != Taken.ACADEMIC_YEARLY).count();
    long wanted = scored() + due;
    double taken = Bench.seconds(() -> bench.council().load(folder));
    double shown = taken + Bench.seconds(() -> awaitScores(wanted));
    return List.of(
        Row.of("a folder of %,d measures and ten years".formatted(count), "s", List.of(taken)),
        Row.of("until its last quarter is shown with all scores", "s", List.of(shown)));
  }

  private Stream<Integer> measures() {
    return IntStream.range(0, count).boxed();
  }

  private static Stream<FinancialYear> years() {
    return IntStream.range(0, YEARS).mapToObj(Council.FIRST::plus);
  }

  private Path written() {
    Path folder = Council.folder();
    Council.write(
        folder.resolve("indicators.csv"),
        "ref,title,unit,polarity,directorate,priority,frequency,monthly_to_quarter",
        measures().map(Measures::definition));
    Council.write(
        folder.resolve("targets.csv"), Council.TARGETS, measures().flatMap(Measures::targets));
    Council.write(
        folder.resolve("outturns.csv"), "ref,period,value", measures().flatMap(this::outturns));
    return folder;
  }

  private static Stream<String> targets(int measure) {
    return years().map(year -> "%s,%s,65,,".formatted(ref(measure), year));
  }

  private Stream<String> outturns(int measure) {
    return years()
        .flatMap(Taken.of(measure)::periods)
        .map(it -> "%s,%s,%s".formatted(ref(measure), it, bench.council().value()));
  }

  private static String definition(int measure) {
    Taken taken = Taken.of(measure);
    return "%s,Measure %d,percent,higher,BEN,ALL,%s,%s"
        .formatted(ref(measure), measure, taken.frequency(), taken == Taken.MONTHLY ? "last" : "");
  }

  private void awaitScores(long wanted) {
    while (scored() < wanted) {
      Bench.pause(100);
    }
  }

  private int scored() {
    return Http.read(bench.http().get(ServiceName.REPORTING, CORPORATE))
        .path("scores")
        .valueStream()
        .mapToInt(score -> score.path("count").asInt())
        .sum();
  }

  private static Row probes(Showing showing, String what, int measure, String period) {
    return Row.of(
        "POST of a %s to the dashboard".formatted(what),
        "ms",
        DoubleStream.generate(() -> showing.probe(CORPORATE, ref(measure), period))
            .skip(PROBES / 3)
            .limit(PROBES)
            .boxed()
            .toList());
  }

  private static String history(int measure) {
    return "/api/v1/indicators/%s/history".formatted(ref(measure));
  }

  private int get(String path) {
    return bench.http().get(ServiceName.REPORTING, path).length;
  }

  private double reading(String path) {
    return 1000 * Bench.seconds(() -> get(path));
  }
}
