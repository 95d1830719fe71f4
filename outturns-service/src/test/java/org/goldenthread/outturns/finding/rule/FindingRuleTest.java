package org.goldenthread.outturns.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Indicators;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingRuleTest {

  @Test
  void shouldFindNothingInAValueThatItsRatioGives() {
    assertThat(judge(outturn(Drafts.of("96", "621", "646")), "percent")).isEmpty();
  }

  @Test
  void shouldFindNothingInAComputedValue() {
    assertThat(judge(outturn(Drafts.ofRatio("113", "147")), "percent")).isEmpty();
  }

  @Test
  void shouldFindARatioThatDisagreesWithItsValue() {
    assertThat(judge(outturn(Drafts.of("90.0", "234", "259")), "percent"))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "234 of 259 is 90.3%, not 90.0%: correct the value or the ratio."));
  }

  @Test
  void shouldFindAValueThatWasCutOffInsteadOfRounded() {
    assertThat(judge(outturn(Drafts.of("76.8", "113", "147")), "percent"))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "113 of 147 is 76.9%, not 76.8%: correct the value or the ratio."));
  }

  @Test
  void shouldPrintEveryUnitAsItIs() {
    assertThat(judge(outturn(Drafts.of("4", "5", "2")), "days"))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "5 of 2 is 3 days, not 4 days: correct the value or the ratio."));
  }

  @Test
  void shouldSayThatTheRestWasMeasuredWhereItWas() {
    assertThat(judge(outturn(Drafts.of("0.93", "14.86", "15.0")), "percent"))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "14.86 of 15.0 is 99.07%, and 0.93% is the rest: if the rest is measured, its"
                    + " numerator is 0.14."));
  }

  @Test
  void shouldNotPrintDigitsThatSayNothing() {
    assertThat(judge(outturn(Drafts.of("1.4681156213", "2554000", "1250000")), "gbp"))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "2,554,000 of 1,250,000 is £2.0432, not £1.4681156213: correct the value or the"
                    + " ratio."));
  }

  @Test
  void shouldFindAPartThatIsMoreThanTheWhole() {
    assertThat(judge(outturn(Drafts.ofRatio("148", "147")), "percent"))
        .containsExactly(
            new Finding(
                "NUMERATOR_ABOVE_DENOMINATOR",
                "148 of 147 is more than the whole: check numerator and denominator."),
            new Finding(
                "PERCENTAGE_ABOVE_100",
                "100.6802721088% is above 100%: check the value or the unit."));
  }

  @Test
  void shouldFindAPercentageAbove100() {
    assertThat(judge(outturn(Drafts.of("100.1")), "percent"))
        .containsExactly(
            new Finding(
                "PERCENTAGE_ABOVE_100", "100.1% is above 100%: check the value or the unit."));
  }

  @Test
  void shouldFindNothingInAPercentageOf100() {
    assertThat(judge(outturn(Drafts.of("100", "147", "147")), "percent")).isEmpty();
  }

  @Test
  void shouldLetOtherUnitsExceed100() {
    assertThat(judge(outturn(Drafts.of("150", "300", "2")), "number")).isEmpty();
  }

  private static Outturn outturn(OutturnDraft draft) {
    return draft.complete(Indicators.indicator("percent", "CCS"));
  }

  @Test
  void shouldFindAFigureThatIsFinalWhileItsQuarterRuns() {
    Outturn outturn = outturn(Drafts.of("71.0"));

    assertThat(OutturnDoubts.judgeTime(outturn, Quarter.parse("2020-21-Q2")))
        .containsExactly(
            new Finding(
                "FINAL_BEFORE_QUARTER_ENDS",
                "The figure is final, and Quarter 2 2020-21 ends only on 30 September 2020: send it"
                    + " as provisional, or again when the quarter is over."));
    assertThat(OutturnDoubts.judgeTime(outturn, Quarter.parse("2020-21-Q3"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-21-Q1,true", "2020-21-Q2,false", "2020-21-Q3,false"})
  void shouldFindAFigureThatIsExpectedBeforeItsQuarter(String expected, boolean found) {
    Outturn delayed =
        new Outturn(
            Drafts.REF,
            Quarter.parse("2020-21-Q2"),
            OutturnStatus.DELAYED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("The survey is late"),
            Optional.of(Quarter.parse(expected)),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    assertThat(judge(delayed, "percent"))
        .extracting(Finding::rule)
        .isEqualTo(found ? List.of("EXPECTED_BEFORE_QUARTER") : List.of());
  }

  private static List<Finding> judge(Outturn outturn, String unit) {
    return OutturnDoubts.judge(outturn, Indicators.indicator(unit, "CCS"), Series.EMPTY);
  }
}
