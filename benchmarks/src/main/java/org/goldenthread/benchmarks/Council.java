package org.goldenthread.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.load.FolderLoader;
import org.goldenthread.launcher.load.LoadProgress;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** A made-up council: indicators with targets over ten years, and figures for them. */
final class Council {

  static final int QUARTERS = 40;
  static final FinancialYear FIRST = FinancialYear.parse("2003-04");

  /** The last quarter, which dashboards are asked for. */
  static final Quarter LAST = FIRST.quarter(1).plus(QUARTERS - 1);

  private static final String PLAN = "code,name,first_year,last_year,scoring_policy";
  static final String TARGETS = "ref,period,target,raw_text,target_note";
  private static final String COLUMNS =
      "ref,title,unit,polarity,directorate,priority,cumulative,reporting_lag_quarters,retired,"
          + "replaces,new_measure_from";

  private final GoldenThread system;
  private final Random random = new Random(2010);
  private int indicators;

  Council(GoldenThread system) {
    this.system = system;
  }

  static String ref(int indicator) {
    return "BENCH." + (indicator + 1);
  }

  int indicators() {
    return indicators;
  }

  /** Sees to it that there are so many indicators. */
  void growTo(int count) {
    if (count <= indicators) {
      return;
    }
    Path folder = folder();
    write(folder.resolve("indicators.csv"), COLUMNS, added(count).mapToObj(Council::definition));
    write(folder.resolve("targets.csv"), TARGETS, added(count).boxed().flatMap(Council::targets));
    load(folder);
    indicators = count;
  }

  /** A new folder with the plan and whom its indicators belong to. */
  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("council");
      write(folder.resolve("plan.csv"), PLAN, Stream.of(plan()));
      write(folder.resolve("priorities.csv"), "code,name,order", Stream.of("ALL,Everything,1"));
      write(folder.resolve("directorates.csv"), "code,name,note", Stream.of("BEN,Benches,"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plan() {
    return "BENCH,Ten years,%s,%s,three-level".formatted(FIRST, FIRST.plus(QUARTERS / 4 - 1));
  }

  private IntStream added(int count) {
    return IntStream.range(indicators, count);
  }

  static void write(Path file, String columns, Stream<String> rows) {
    try {
      Files.writeString(file, rows.collect(Collectors.joining("\n", columns + "\n", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String definition(int indicator) {
    return "%s,Measure %d,percent,%s,BEN,ALL,false,0,false,,"
        .formatted(ref(indicator), indicator, indicator % 2 == 0 ? "higher" : "lower");
  }

  private static Stream<String> targets(int indicator) {
    return IntStream.range(0, QUARTERS / 4)
        .mapToObj(year -> "%s,%s,%d,,".formatted(ref(indicator), FIRST.plus(year), 60 + year));
  }

  void load(Path folder) {
    FolderLoader.Destination destination =
        new FolderLoader.Destination(
            system.base(ServiceName.INDICATORS),
            system.base(ServiceName.OUTTURNS),
            system.tokens().mint(Role.PERFORMANCE_TEAM));
    new FolderLoader(destination, LoadProgress.silent()).load(folder);
  }

  /** A figure that no other call gave. */
  String value() {
    return String.format(Locale.ROOT, "%.6f", 40 + 50 * random.nextDouble());
  }

  Map<String, Object> outturn(int indicator, Quarter quarter) {
    return Map.of(
        "ref",
        ref(indicator),
        "quarter",
        quarter.toString(),
        "value",
        new BigDecimal(value()),
        "status",
        "FINAL",
        "revisionReason",
        "Measured again");
  }

  /** A CSV body of so many rows: the last quarters of every indicator, each figure a new one. */
  String csv(int rows) {
    List<Quarter> quarters = IntStream.range(0, QUARTERS).mapToObj(i -> LAST.plus(-i)).toList();
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                "%s,%s,%s,FINAL,Measured again"
                    .formatted(ref(i % indicators), quarters.get(i / indicators), value()))
        .collect(Collectors.joining("\n", "ref,quarter,value,status,revisionReason\n", "\n"));
  }
}
