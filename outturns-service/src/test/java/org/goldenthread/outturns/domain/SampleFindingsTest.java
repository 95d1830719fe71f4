package org.goldenthread.outturns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** What the rules find in a report that was published: all of it, false alarms included. */
class SampleFindingsTest {

  private static final Path SAMPLE = Path.of("..", "samples", "2020-21-q2");

  @Test
  void shouldFindWhatIsWrongInAPublishedReportAndLittleElse() throws IOException {
    List<Outturn> outturns = records("outturns.csv").flatMap(SampleFindingsTest::outturn).toList();
    Map<String, Indicator> indicators = indicators();

    List<String> found =
        indicators.values().stream()
            .flatMap(indicator -> found(indicator, outturns))
            .sorted()
            .toList();

    assertThat(found)
        .containsExactly(
            "PI.1709 2020-21-Q2 SCORE_CONTRADICTS_POLARITY",
            "PI.1798 2020-21-Q2 SCORE_CONTRADICTS_POLARITY",
            "PI.2027 2020-21-Q2 RATIO_DISAGREES_WITH_VALUE",
            "PI.2036 2020-21-Q2 SCORE_CONTRADICTS_POLARITY",
            "PI.501 2020-21-Q2 RATIO_DISAGREES_WITH_VALUE");
  }

  @Test
  void shouldFindTheBreakdownsThatDoNotAddUp() throws IOException {
    Map<String, List<CSVRecord>> byDirectorate =
        records("workforce.csv").collect(Collectors.groupingBy(row -> row.get("directorate")));

    List<String> found =
        byDirectorate.entrySet().stream()
            .flatMap(
                it ->
                    summary(it.getKey(), it.getValue()).findings(anybody(), Series.EMPTY).stream())
            .map(Finding::detail)
            .sorted()
            .toList();

    assertThat(found)
        .containsExactly(
            "The headcount is 354, but disability adds up to 344, ethnicity adds up to 344, gender"
                + " adds up to 344: check them.",
            "The headcount is 922, but disability adds up to 834, ethnicity adds up to 834, gender"
                + " adds up to 834: check them.");
  }

  @Test
  void shouldFindTheStaleComparators() throws IOException {
    List<String> found =
        records("comparators.csv")
            .filter(row -> !comparators(row).findings(anybody(), Series.EMPTY).isEmpty())
            .map(row -> row.get("ref") + " " + row.get("label"))
            .toList();

    assertThat(found).containsExactly("PI.1705 17/18 Overall (against 88.3% target)");
  }

  private static Stream<String> found(Indicator indicator, List<Outturn> all) {
    List<Outturn> own =
        all.stream().filter(outturn -> outturn.subject().equals(indicator.code())).toList();
    return Judgements.ofAll(indicator, own).stream()
        .flatMap(
            judgement ->
                judgement.found().stream()
                    .map(
                        finding ->
                            "%s %s %s"
                                .formatted(
                                    indicator.code(),
                                    judgement.position().quarter(),
                                    finding.rule())));
  }

  private static Map<String, Indicator> indicators() throws IOException {
    Map<String, Map<Quarter, Figure>> targets = targets();
    return records("indicators.csv")
        .map(
            row ->
                Indicator.of(
                    row.get("ref"),
                    List.of(definition(row)),
                    targets.getOrDefault(row.get("ref"), Map.of())))
        .collect(Collectors.toMap(Indicator::code, it -> it));
  }

  private static Definition definition(CSVRecord row) {
    return new Definition(
        Quarter.parse("2019-20-Q1"),
        row.get("title"),
        new Unit(row.get("unit")),
        switch (row.get("polarity")) {
          case "higher" -> Polarity.HIGHER_IS_BETTER;
          case "lower" -> Polarity.LOWER_IS_BETTER;
          default -> Polarity.NEUTRAL;
        },
        given(row, "directorate"),
        given(row, "priority"),
        Optional.empty(),
        Boolean.parseBoolean(row.get("cumulative")),
        Integer.parseInt(row.get("reporting_lag_quarters")),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, Map<Quarter, Figure>> targets() throws IOException {
    Map<String, Map<Quarter, Figure>> targets = new HashMap<>();
    records("targets.csv")
        .filter(row -> !row.get("target").isEmpty())
        .forEach(
            row ->
                quarters(row.get("period"))
                    .forEach(
                        quarter ->
                            targets
                                .computeIfAbsent(row.get("ref"), ref -> new HashMap<>())
                                .put(quarter, Drafts.figure(row.get("target")))));
    return targets;
  }

  private static List<Quarter> quarters(String period) {
    if (period.contains("Q")) {
      return List.of(Quarter.parse(period));
    }
    List<Quarter> year = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      year.add(Quarter.parse(period + "-Q" + number));
    }
    return year;
  }

  private static Stream<Outturn> outturn(CSVRecord row) {
    return given(row, "value").stream()
        .map(
            value ->
                new OutturnDraft(
                        new IndicatorRef(row.get("ref")),
                        Quarter.parse(row.get("period")),
                        Optional.of(Drafts.figure(value)),
                        given(row, "numerator").map(Drafts::figure),
                        given(row, "denominator").map(Drafts::figure),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                    .complete(anybody()));
  }

  private static ServiceSummary summary(String directorate, List<CSVRecord> rows) {
    return new ServiceSummary(
        directorate,
        Quarter.parse("2020-21-Q2"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rows.stream()
            .map(
                row ->
                    new ServiceSummary.WorkforceMetric(
                        row.get("metric"),
                        row.get("category"),
                        Drafts.figure(row.get("value")),
                        row.get("unit")))
            .toList());
  }

  private static Comparators comparators(CSVRecord row) {
    return new Comparators(
        new IndicatorRef(row.get("ref")),
        Quarter.parse(row.get("period")),
        List.of(
            new Comparators.Comparator(
                row.get("label"), Optional.empty(), Optional.empty(), Optional.empty())));
  }

  private static Subject anybody() {
    return new Directorate("CCS", Optional.empty(), Optional.empty(), List.of());
  }

  private static Optional<String> given(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }

  private static Stream<CSVRecord> records(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(SAMPLE.resolve(file))).getRecords().stream();
  }
}
