package org.goldenthread.outturns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingRuleTest {

  private static final Unit PERCENT = new Unit("percent");

  @Test
  void shouldFindNothingInAValueThatItsRatioGives() {
    assertThat(FindingRule.judge(outturn(Drafts.of("96", "621", "646")), PERCENT)).isEmpty();
  }

  @Test
  void shouldFindNothingInAComputedValue() {
    assertThat(FindingRule.judge(outturn(Drafts.ofRatio("113", "147")), PERCENT)).isEmpty();
  }

  @Test
  void shouldFindARatioThatDisagreesWithItsValue() {
    assertThat(FindingRule.judge(outturn(Drafts.of("90.0", "234", "259")), PERCENT))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "234 of 259 is 90.3%, not 90.0%: correct the value or the ratio."));
  }

  @Test
  void shouldFindAValueThatWasCutOffInsteadOfRounded() {
    assertThat(FindingRule.judge(outturn(Drafts.of("76.8", "113", "147")), PERCENT))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "113 of 147 is 76.9%, not 76.8%: correct the value or the ratio."));
  }

  @Test
  void shouldNotPrintAPercentSignForOtherUnits() {
    assertThat(FindingRule.judge(outturn(Drafts.of("4", "5", "2")), new Unit("days")))
        .containsExactly(
            new Finding(
                "RATIO_DISAGREES_WITH_VALUE",
                "5 of 2 is 3, not 4: correct the value or the ratio."));
  }

  @Test
  void shouldFindAPartThatIsMoreThanTheWhole() {
    assertThat(FindingRule.judge(outturn(Drafts.ofRatio("148", "147")), PERCENT))
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
    assertThat(FindingRule.judge(outturn(Drafts.of("100.1")), PERCENT))
        .containsExactly(
            new Finding(
                "PERCENTAGE_ABOVE_100", "100.1% is above 100%: check the value or the unit."));
  }

  @Test
  void shouldFindNothingInAPercentageOf100() {
    assertThat(FindingRule.judge(outturn(Drafts.of("100", "147", "147")), PERCENT)).isEmpty();
  }

  @Test
  void shouldLetOtherUnitsExceed100() {
    assertThat(FindingRule.judge(outturn(Drafts.of("150", "300", "2")), new Unit("number")))
        .isEmpty();
  }

  private static Outturn outturn(OutturnDraft draft) {
    return draft.complete(Known.indicator("percent", "CCS"));
  }
}
