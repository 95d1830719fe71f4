package org.goldenthread.outturns.submission.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.kit.json.DocumentJson;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents in the database must stay readable for ever: these texts never change. */
class DocumentJsonTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.47");
  private static final Quarter Q2 = Quarter.parse("2020-21-Q2");

  private static final String OUTTURN =
      """
      {"ref":"PI.47","quarter":"2020-21-Q2","status":"FINAL","value":71.00,\
      "ratio":{"numerator":113,"denominator":147},\
      "supplementary":{"value":1.5,"unit":"gbp"},"note":"n"}\
      """;
  private static final String ABSENCE =
      """
      {"ref":"PI.47","quarter":"2020-21-Q2","status":"DELAYED","reason":"r",\
      "expectedQuarter":"2020-21-Q4"}\
      """;
  private static final String COMMENTARY =
      """
      {"ref":"PI.47","quarter":"2020-21-Q2","performance":"p","impact":"i","assurance":"a"}\
      """;
  private static final String PROGRESS =
      """
      {"ref":"YP1a","quarter":"2020-21-Q2","status":"GOOD","progress":"p"}\
      """;
  private static final String COMPARATORS =
      """
      {"ref":"PI.47","quarter":"2020-21-Q2","comparators":[{"label":"l","value":5.50,\
      "period":"2019-20","source":"s"},{"label":"Local trend data"}]}\
      """;
  private static final String SUMMARY =
      """
      {"directorate":"CCS","quarter":"2020-21-Q2","overview":"o","additional":"a",\
      "workforce":[{"metric":"fte","category":"total","value":304.29,"unit":"fte"}]}\
      """;

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(outturn(), OUTTURN),
        Arguments.of(absence(), ABSENCE),
        Arguments.of(commentary(), COMMENTARY),
        Arguments.of(new InitiativeProgress("YP1a", Q2, "GOOD", Optional.of("p")), PROGRESS),
        Arguments.of(comparators(), COMPARATORS),
        Arguments.of(summary(), SUMMARY));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldWriteEveryStatementAsItAlwaysDid(Statement statement, String document) {
    assertThat(DocumentJson.write(statement)).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldReadEveryStatementThatWasEverWritten(Statement statement, String document) {
    assertThat(DocumentJson.read(document, statement.getClass())).isEqualTo(statement);
  }

  @Test
  void shouldKeepTheDigitsThatWereSent() {
    Outturn read = DocumentJson.read(DocumentJson.write(outturn()), Outturn.class);

    assertThat(read.value()).hasToString("Optional[71.00]");
  }

  private static Outturn outturn() {
    return new Outturn(
        REF,
        Q2,
        OutturnStatus.FINAL,
        Optional.of(figure("71.00")),
        Optional.of(new Ratio(figure("113"), figure("147"))),
        Optional.of(new Supplementary(figure("1.5"), "gbp")),
        Optional.empty(),
        Optional.empty(),
        Optional.of("n"),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Outturn absence() {
    return new Outturn(
        REF,
        Q2,
        OutturnStatus.DELAYED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("r"),
        Optional.of(Quarter.parse("2020-21-Q4")),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Commentary commentary() {
    return new Commentary(
        REF, Q2, Optional.of("p"), Optional.of("i"), Optional.of("a"), Optional.empty());
  }

  private static Comparators comparators() {
    return new Comparators(
        REF,
        Q2,
        List.of(
            new Comparators.Comparator(
                "l",
                Optional.of(figure("5.50")),
                Optional.of("2019-20"),
                Optional.of("s"),
                Optional.empty()),
            new Comparators.Comparator(
                "Local trend data",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private static ServiceSummary summary() {
    return new ServiceSummary(
        "CCS",
        Q2,
        Optional.of("o"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("a"),
        List.of(new ServiceSummary.WorkforceMetric("fte", "total", figure("304.29"), "fte")));
  }

  private static Figure figure(String digits) {
    return new Figure(new BigDecimal(digits));
  }
}
