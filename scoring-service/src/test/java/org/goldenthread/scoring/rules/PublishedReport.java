package org.goldenthread.scoring.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.code.NoTarget;

/** A published report as the folder of CSV files that travels with the product. */
final class PublishedReport {

  private final Path folder;
  private final Quarter firstQuarter;

  private PublishedReport(Path folder) {
    this.folder = folder;
    this.firstQuarter =
        rows("outturns")
            .map(row -> Quarter.parse(row.get("period")))
            .sorted()
            .findFirst()
            .orElseThrow();
  }

  static PublishedReport sample(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .takeWhile(folder -> folder.getNameCount() > 0)
        .map(folder -> folder.resolve("samples").resolve(name))
        .filter(Files::isDirectory)
        .findFirst()
        .map(PublishedReport::new)
        .orElseThrow(() -> new IllegalStateException("No folder samples/" + name + " above here"));
  }

  Map<IndicatorRef, Series> series() {
    return rows("indicators")
        .map(this::indicator)
        .map(indicator -> Series.of(indicator, outturns(indicator.ref())))
        .collect(Collectors.toMap(series -> series.indicator().ref(), Function.identity()));
  }

  Stream<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.builder().setPath(folder.resolve(file + ".csv")).setFormat(format).get()) {
      return parser.getRecords().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Indicator indicator(CSVRecord row) {
    IndicatorRef ref = IndicatorRef.parse(row.get("ref"));
    return Indicator.of(ref, 1, List.of(definition(row)), targets(ref));
  }

  private Definition definition(CSVRecord row) {
    boolean retired = Boolean.parseBoolean(row.get("retired"));
    return new Definition(
        firstQuarter,
        Unit.parse(row.get("unit")),
        polarity(row.get("polarity")),
        Optional.empty(),
        Boolean.parseBoolean(row.get("cumulative")),
        Optional.empty(),
        false,
        false,
        Optional.of(row.get("new_measure_from"))
            .filter(text -> !text.isEmpty())
            .map(Quarter::parse),
        retired ? Optional.of(firstQuarter) : Optional.empty(),
        Frequency.QUARTERLY);
  }

  private Map<Quarter, Target> targets(IndicatorRef ref) {
    return rowsOf("targets", ref)
        .collect(
            Collectors.toMap(row -> Quarter.parse(row.get("period")), PublishedReport::target));
  }

  private Map<Quarter, Outturn> outturns(IndicatorRef ref) {
    Map<Quarter, Outturn> outturns = new TreeMap<>();
    rowsOf("outturns", ref)
        .forEach(row -> outturns.put(Quarter.parse(row.get("period")), outturn(row)));
    return outturns;
  }

  private Stream<CSVRecord> rowsOf(String file, IndicatorRef ref) {
    return rows(file).filter(row -> row.get("ref").equals(ref.value()));
  }

  private static Target target(CSVRecord row) {
    String value = row.get("target");
    return value.isEmpty()
        ? new Target.None(NoTarget.NOT_SET, row.get("target_note"))
        : new Target.Value(new BigDecimal(value), Optional.empty());
  }

  private static Outturn outturn(CSVRecord row) {
    return switch (row.get("status")) {
      case "final", "provisional" ->
          new Outturn.Measured(new BigDecimal(row.get("value")), OutturnStatus.FINAL, 1);
      case "delayed" -> new Outturn.Absent(OutturnStatus.DELAYED, 1);
      default -> new Outturn.Absent(OutturnStatus.NOT_AVAILABLE, 1);
    };
  }

  private static Polarity polarity(String written) {
    return switch (written) {
      case "higher" -> Polarity.HIGHER_IS_BETTER;
      case "lower" -> Polarity.LOWER_IS_BETTER;
      default -> Polarity.NEUTRAL;
    };
  }
}
