package org.goldenthread.outturns.finding.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.outturns.finding.Judgements;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Sample;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.part.PartDraft;
import org.goldenthread.outturns.part.SentParts;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules find in a report that was published: all of it, false alarms included. */
class SampleFindingsTest {

  private static final Sample Q2 = new Sample("2020-21-q2");
  private static final Subject ANYBODY = new Directorate("CCS", Optional.empty(), List.of());

  /** Each is judged on the page of the service: docs/services/outturns-service.md. */
  @ParameterizedTest
  @MethodSource("findings")
  void shouldFindWhatIsWrongInAPublishedReportAndLittleElse(String folder, List<String> wanted)
      throws IOException {
    Sample sample = new Sample(folder);
    Map<String, List<PartDraft>> parts =
        sample
            .records("parts.csv")
            .collect(
                Collectors.groupingBy(
                    SampleFindingsTest::place,
                    Collectors.mapping(SampleFindingsTest::part, Collectors.toList())));
    Map<String, Indicator> indicators = sample.indicators();
    List<Outturn> outturns =
        sample
            .records("outturns.csv")
            .flatMap(
                row ->
                    outturn(
                        row,
                        requireNonNull(indicators.get(row.get("ref"))),
                        new SentParts(Optional.ofNullable(parts.get(place(row))))))
            .toList();

    List<String> found =
        indicators.values().stream()
            .flatMap(indicator -> found(indicator, outturns))
            .sorted()
            .toList();

    assertThat(found).isEqualTo(wanted);
  }

  static Stream<Arguments> findings() {
    return Stream.of(
        arguments("2012-13-q1", List.of()),
        arguments(
            "2020-21-q2",
            List.of(
                "PI.1709 2020-21-Q2 SCORE_CONTRADICTS_POLARITY",
                "PI.2027 2020-21-Q2 RATIO_DISAGREES_WITH_VALUE",
                "PI.2079 2020-21-Q2 BREAKDOWN_DOES_NOT_ADD_UP",
                "PI.501 2020-21-Q2 RATIO_DISAGREES_WITH_VALUE")),
        arguments(
            "2021-22-q2-childrens", List.of("PI.2250 2021-22-Q2 RATIO_DISAGREES_WITH_VALUE")));
  }

  @Test
  void shouldFindTheBreakdownsThatDoNotAddUp() throws IOException {
    List<String> found =
        Q2
            .records("workforce.csv")
            .collect(Collectors.groupingBy(row -> row.get("directorate")))
            .entrySet()
            .stream()
            .flatMap(
                it ->
                    Rules.findings(summary(it.getKey(), it.getValue()), ANYBODY, Series.EMPTY)
                        .stream())
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
        Q2.records("comparators.csv")
            .filter(row -> !Rules.findings(comparators(row), ANYBODY, Series.EMPTY).isEmpty())
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

  private static String place(CSVRecord row) {
    return row.get("ref") + " " + row.get("period");
  }

  private static PartDraft part(CSVRecord row) {
    return new PartDraft(
        row.get("breakdown"),
        row.get("category"),
        Optional.of(Drafts.figure(row.get("value"))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Stream<Outturn> outturn(CSVRecord row, Indicator indicator, SentParts parts) {
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
                        Optional.empty(),
                        parts,
                        Optional.empty())
                    .complete(indicator));
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
                row.get("label"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private static Optional<String> given(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }
}
