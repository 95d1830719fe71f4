package org.goldenthread.indicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.indicator.Composition.OfficialCode;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EVERY   |    |         |   |      | /everyYears /firstYear",
        "EVERY   | 1  | 2019-20 |   |      | /everyYears",
        "YEARLY  | 2  | 2019-20 |   |      | /everyYears /firstYear",
        "YEARLY  |    |         | 5 |      | /reportedIn",
        "MONTHLY |    |         |   |      | /monthlyToQuarter",
        "YEARLY  |    |         |   | SUM  | /monthlyToQuarter",
        "MONTHLY |    |         | 3 | SUM  | /reportedIn",
        "MONTHLY |    |         |   | YEAR_TO_DATE | /cumulative",
        "EVERY   | 2  | 2019-20 | 3 |      | ",
        "MONTHLY |    |         |   | SUM  | ",
        "        |    |         |   |      | "
      })
  void shouldRefuseATimingThatMeansNothing(
      Cycle cycle,
      Integer everyYears,
      String firstYear,
      Integer reportedIn,
      MonthlyToQuarter rule,
      String pointers) {
    Timing timing =
        new Timing(
            Optional.ofNullable(cycle),
            Optional.ofNullable(everyYears),
            Optional.ofNullable(firstYear).map(FinancialYear::parse),
            Optional.ofNullable(reportedIn),
            Optional.ofNullable(rule));

    assertThat(faults(definition().timing(timing)).stream().map(Fault::pointer))
        .containsExactlyElementsOf(pointers == null ? List.of() : List.of(pointers.split(" ")));
  }

  @Test
  void shouldRefuseACompositionThatMeansNothing() {
    Composition composition =
        new Composition(
            Optional.empty(),
            true,
            List.of("WARD", "WARD"),
            Optional.of(1),
            List.of(new OfficialCode("NI", "192"), new OfficialCode("NI", "192")));

    assertThat(faults(definition().composition(composition)))
        .containsExactly(
            new Fault("/totalSubmitted", "Only what has a formula is submitted beside: send one"),
            new Fault("/suppressBelow", "Send a number of 2 or more"),
            new Fault("/breakdowns/1", "WARD is named twice"),
            new Fault("/references/1", "NI:192 is named twice"));
  }

  private static final IndicatorRef REF = IndicatorRef.parse("PI.432");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void shouldTakeALagOfUpToFourQuarters(int lag) {
    assertThat(faults(definition().reportingLag(lag))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5})
  void shouldRefuseAnotherLag(int lag) {
    assertThat(faults(definition().reportingLag(lag)))
        .containsExactly(new Fault("/reportingLag", "A reporting lag is 0 to 4 quarters"));
  }

  @Test
  void shouldTakeALastQuarterThatIsAlsoTheFirst() {
    assertThat(faults(definition().firstQuarter("2020-21-Q1").lastQuarter("2020-21-Q1"))).isEmpty();
  }

  @Test
  void shouldTakeAMeasureThatBeganBeforeTheDefinition() {
    assertThat(faults(definition().firstQuarter("2012-13-Q1"))).isEmpty();
  }

  @Test
  void shouldRefuseALastQuarterBeforeTheDefinition() {
    assertThat(faults(definition().lastQuarter("2019-20-Q4")))
        .containsExactly(
            new Fault(
                "/lastQuarter",
                "The last quarter, 2019-20-Q4, is before the definition begins, 2020-21-Q1"));
  }

  @Test
  void shouldRefuseALastQuarterBeforeTheFirst() {
    assertThat(faults(definition().firstQuarter("2020-21-Q3").lastQuarter("2020-21-Q2")))
        .containsExactly(
            new Fault(
                "/lastQuarter",
                "The last quarter, 2020-21-Q2, is before the first quarter with a value"));
  }

  @Test
  void shouldRefuseToReachForward() {
    Definition forward =
        definition().build().reachingBackTo(Optional.of(Quarter.parse("2020-21-Q2")));

    assertThat(forward.faults(REF))
        .containsExactly(
            new Fault(
                "/reachesBackTo",
                "It begins in 2020-21-Q1, before 2020-21-Q2: leave reachesBackTo out"));
  }

  @Test
  void shouldRefuseAToleranceThatIsNotAboveZero() {
    assertThat(faults(definition().tolerance("0.00")))
        .containsExactly(new Fault("/toleranceOverride/value", "A tolerance must be above zero"));
  }

  @Test
  void shouldPrintInPowersOfTen() {
    assertThat(faults(definition().display(0, 1))).isEmpty();
    assertThat(faults(definition().display(10, 1_000_000_000))).isEmpty();
    assertThat(faults(definition().display(11, 500)))
        .containsExactly(
            new Fault("/displayDecimals", "Print 0 to 10 decimals"),
            new Fault("/displayScale", "A display scale is a power of ten: 1, 10, 1000"));
    assertThat(faults(definition().display(-1, 0))).hasSize(2);
  }

  @Test
  void shouldRefuseToReplaceItself() {
    assertThat(faults(definition().replaces("PI.46"))).isEmpty();
    assertThat(faults(definition().replaces("PI 432")))
        .containsExactly(new Fault("/replaces", "An indicator cannot replace itself"));
  }

  private static DefinitionExample definition() {
    return DefinitionExample.from("2020-21-Q1");
  }

  private static List<Fault> faults(DefinitionExample definition) {
    return definition.build().faults(REF);
  }
}
