package org.goldenthread.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.scoring.framework.Governance.Governed;
import org.goldenthread.scoring.framework.Governance.NoPlan;
import org.goldenthread.scoring.framework.Governance.UnknownPolicy;
import org.goldenthread.scoring.rules.Policies;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class FrameworkTest {

  private static final CouncilPlan OLD = plan("2010-13", 2010, 2012, "four-level");
  private static final CouncilPlan NEW = plan("2019-22", 2019, 2021, "three-level");
  private static final CouncilPlan LATER = plan("2021-24", 2021, 2023, "unheard-of");

  private static final Framework FRAMEWORK =
      Framework.of(List.of(OLD, NEW, LATER), List.of(Policies.FOUR_LEVEL, Policies.THREE_LEVEL));

  @Test
  void shouldGovernAQuarterByThePolicyOfThePlanInForce() {
    assertThat(governing("2010-11-Q1")).isEqualTo(new Governed(OLD, Policies.FOUR_LEVEL));
    assertThat(governing("2012-13-Q4")).isEqualTo(new Governed(OLD, Policies.FOUR_LEVEL));
    assertThat(governing("2019-20-Q1")).isEqualTo(new Governed(NEW, Policies.THREE_LEVEL));
  }

  @Test
  void shouldGovernNothingBetweenPlans() {
    assertThat(governing("2010-11-Q1").getClass()).isEqualTo(Governed.class);
    assertThat(governing("2009-10-Q4")).isEqualTo(new NoPlan());
    assertThat(governing("2013-14-Q1")).isEqualTo(new NoPlan());
  }

  @Test
  void shouldLetALaterPlanSucceedAnEarlierOneWhereTheyOverlap() {
    assertThat(governing("2020-21-Q4")).isEqualTo(new Governed(NEW, Policies.THREE_LEVEL));
    assertThat(governing("2021-22-Q1")).isEqualTo(new UnknownPolicy(LATER, "unheard-of"));
  }

  @Test
  void shouldGovernByThePolicyThatThePlanNamesForTheQuarter() {
    CouncilPlan changing = changingPlan();
    Framework framework =
        Framework.of(List.of(changing), List.of(Policies.FOUR_LEVEL, Policies.THREE_LEVEL));

    assertThat(framework.governing(Quarter.parse("2020-21-Q2")))
        .isEqualTo(new Governed(changing, Policies.FOUR_LEVEL));
    assertThat(framework.governing(Quarter.parse("2020-21-Q3")))
        .isEqualTo(new Governed(changing, Policies.THREE_LEVEL));
    assertThat(framework.governing(Quarter.parse("2021-22-Q4")))
        .isEqualTo(new Governed(changing, Policies.THREE_LEVEL));
    assertThat(framework.governing(Quarter.parse("2023-24-Q4")))
        .isEqualTo(new UnknownPolicy(changing, "unheard-of"));
  }

  @Test
  void shouldRefuseAPlanThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan("2022-19", 2022, 2019, "three-level"))
        .withMessage("Council plan 2022-19 ends in 2019-20, before it starts in 2022-23");
  }

  @Test
  void shouldRuleOtherwiseFromTheQuarterThatNamesAnotherPolicy() {
    CouncilPlan changed =
        new CouncilPlan(
            "2019-22",
            2,
            new FinancialYear(2019),
            new FinancialYear(2021),
            "three-level",
            new TreeMap<>(Map.of(Quarter.parse("2021-22-Q3"), "four-level")));

    assertThat(under(changed).ruledOtherwise(under(plan("2019-22", 2019, 2021, "three-level"))))
        .extracting(Quarter::toString)
        .containsExactly("2021-22-Q3", "2021-22-Q4");
  }

  @Test
  void shouldRuleNothingOtherwiseWhereOnlyARevisionMoved() {
    CouncilPlan plan = plan("2019-22", 2019, 2021, "three-level");
    CouncilPlan again =
        new CouncilPlan(
            "2019-22", 2, plan.firstYear(), plan.lastYear(), "three-level", new TreeMap<>());

    assertThat(under(again).ruledOtherwise(under(plan))).isEmpty();
  }

  private static Framework under(CouncilPlan plan) {
    return Framework.of(List.of(plan), List.of(Policies.THREE_LEVEL, Policies.FOUR_LEVEL));
  }

  private static Governance governing(String quarter) {
    return FRAMEWORK.governing(Quarter.parse(quarter));
  }

  private static CouncilPlan plan(String code, int first, int last, String policy) {
    return CouncilPlan.withOnePolicy(
        code, 1, new FinancialYear(first), new FinancialYear(last), policy);
  }

  private static CouncilPlan changingPlan() {
    return new CouncilPlan(
        "2019-24",
        1,
        new FinancialYear(2019),
        new FinancialYear(2023),
        "four-level",
        new TreeMap<>(
            Map.of(
                Quarter.parse("2020-21-Q3"), "three-level",
                Quarter.parse("2022-23-Q1"), "unheard-of")));
  }
}
