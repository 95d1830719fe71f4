package org.goldenthread.outturns.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollUpTest {

  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");

  private final List<MonthlyFigure> months = new ArrayList<>();

  private RollUpTest month(int month, String value) {
    return month(month, OutturnStatus.FINAL, value);
  }

  private RollUpTest month(int month, OutturnStatus status, String value) {
    months.add(
        new MonthlyFigure(
            YearMonth.of(2020, month),
            status,
            Optional.of(new Figure(new BigDecimal(value))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
    return this;
  }

  private RollUpTest ratio(int month, String numerator, String denominator) {
    Ratio ratio =
        new Ratio(new Figure(new BigDecimal(numerator)), new Figure(new BigDecimal(denominator)));
    months.add(
        new MonthlyFigure(
            YearMonth.of(2020, month),
            OutturnStatus.FINAL,
            Optional.of(ratio.value(new BigDecimal("100"))),
            Optional.of(ratio),
            Optional.empty(),
            Optional.empty(),
            List.of()));
    return this;
  }

  private RollUpTest absent(int month, OutturnStatus status) {
    months.add(
        new MonthlyFigure(
            YearMonth.of(2020, month),
            status,
            Optional.empty(),
            Optional.empty(),
            Optional.of("closed"),
            Optional.empty(),
            List.of()));
    return this;
  }

  private Outturn by(MonthlyToQuarter rule) {
    return new RollUp(rule, Unit.PERCENT, QUARTER, months).outturn(IndicatorRef.parse("ADM 1"));
  }

  private static String value(Outturn outturn) {
    return outturn.value().map(Figure::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({"SUM, 457", "LAST, 116", "YEAR_TO_DATE, 116"})
  void shouldMakeTheQuarterByTheRule(MonthlyToQuarter rule, String quarter) {
    Outturn outturn = month(7, "209").month(8, "132").month(9, "116").by(rule);

    assertThat(outturn.status()).isEqualTo(OutturnStatus.FINAL);
    assertThat(value(outturn)).isEqualTo(quarter);
    assertThat(outturn.months()).hasSize(3);
  }

  @Test
  void shouldWeighTheMonthsByTheirDenominators() {
    Outturn outturn =
        ratio(7, "1", "2").ratio(8, "1", "4").ratio(9, "5", "8").by(MonthlyToQuarter.WEIGHTED_MEAN);

    assertThat(value(outturn)).isEqualTo("50");
    assertThat(outturn.ratio().map(Ratio::numerator)).contains(new Figure(new BigDecimal("7")));
    assertThat(outturn.ratio().map(Ratio::denominator)).contains(new Figure(new BigDecimal("14")));
  }

  @Test
  void shouldHaveNoFigureUntilEachMonthIsThere() {
    Outturn outturn = month(7, "209").month(9, "116").by(MonthlyToQuarter.SUM);

    assertThat(outturn.status()).isEqualTo(OutturnStatus.DELAYED);
    assertThat(outturn.reason()).contains("2 of 3 months");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAST", "YEAR_TO_DATE"})
  void shouldNeedOnlyTheLastMonthWhereItIsTheQuarter(MonthlyToQuarter rule) {
    assertThat(value(month(9, "116").by(rule))).isEqualTo("116");
    months.clear();
    assertThat(month(7, "1").month(8, "2").by(rule).reason()).contains("2 of 3 months");
  }

  @Test
  void shouldBeProvisionalIfAMonthIs() {
    Outturn outturn =
        month(7, "1")
            .month(8, OutturnStatus.PROVISIONAL, "2")
            .month(9, "3")
            .by(MonthlyToQuarter.SUM);

    assertThat(outturn.status()).isEqualTo(OutturnStatus.PROVISIONAL);
  }

  @Test
  void shouldBeAbsentAsAMonthIsOnceAllAreTold() {
    Outturn outturn =
        month(7, "1").absent(8, OutturnStatus.NOT_AVAILABLE).month(9, "3").by(MonthlyToQuarter.SUM);

    assertThat(outturn.status()).isEqualTo(OutturnStatus.NOT_AVAILABLE);
    assertThat(outturn.reason()).contains("August 2020: closed");
  }

  @Test
  void shouldAwaitTheOthersWhereAMonthIsAbsent() {
    assertThat(
            absent(7, OutturnStatus.NOT_AVAILABLE).month(8, "3").by(MonthlyToQuarter.SUM).reason())
        .contains("1 of 3 months");
  }

  @Test
  void shouldBeHiddenIfAnyMonthIs() {
    Outturn outturn = absent(7, OutturnStatus.SUPPRESSED).month(9, "3").by(MonthlyToQuarter.LAST);

    assertThat(outturn.status()).isEqualTo(OutturnStatus.SUPPRESSED);
    assertThat(outturn.value()).isEmpty();
  }

  private RollUpTest part(String category, String value) {
    MonthlyFigure month = months.removeLast();
    List<Part> parts = new ArrayList<>(month.parts());
    parts.add(
        new Part(
            "TYPE",
            category,
            value.equals("c") ? OutturnStatus.SUPPRESSED : OutturnStatus.FINAL,
            value.equals("c") ? Optional.empty() : Optional.of(new Figure(new BigDecimal(value))),
            Optional.empty(),
            value.equals("c") ? Optional.of("few") : Optional.empty()));
    months.add(month.with(parts));
    return this;
  }

  @Test
  void shouldSumThePartsThatEachMonthHasAndHideWhatOneHides() {
    Outturn outturn =
        month(7, "10")
            .part("A", "4")
            .part("B", "6")
            .part("C", "1")
            .month(8, "20")
            .part("A", "5")
            .part("B", "c")
            .month(9, "30")
            .part("A", "6")
            .part("B", "9")
            .part("C", "2")
            .by(MonthlyToQuarter.SUM);

    assertThat(outturn.parts())
        .extracting(it -> it.category() + "=" + it.value().map(Figure::toString).orElse("c"))
        .containsExactly("A=15", "B=c");
  }

  @Test
  void shouldHaveThePartsOfTheLastMonthWhereItIsTheQuarter() {
    assertThat(
            month(7, "1")
                .part("A", "4")
                .month(9, "9")
                .part("A", "8")
                .by(MonthlyToQuarter.LAST)
                .parts())
        .extracting(it -> it.value().map(Figure::toString).orElse(""))
        .containsExactly("8");
  }

  @Test
  void shouldFollowAnotherRule() {
    Outturn sum = month(7, "1").month(8, "2").month(9, "3").by(MonthlyToQuarter.SUM);

    assertThat(sum.rolledUp(MonthlyToQuarter.SUM, Unit.PERCENT)).isEmpty();
    assertThat(sum.rolledUp(MonthlyToQuarter.LAST, Unit.PERCENT).map(RollUpTest::value))
        .contains("3");
  }
}
