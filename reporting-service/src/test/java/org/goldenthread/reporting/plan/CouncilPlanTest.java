package org.goldenthread.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** What of a plan changes while it is in force. */
final class CouncilPlanTest {

  private static final Quarter Q1 = Quarter.parse("2020-21-Q1");
  private static final Quarter Q2 = Quarter.parse("2020-21-Q2");
  private static final Quarter Q3 = Quarter.parse("2020-21-Q3");

  @Test
  void shouldStartWithThePolicyThatItNames() {
    assertThat(plan().policyIn(Q1)).isEqualTo("three-level");
  }

  @Test
  void shouldGoOverToAnotherPolicyFromItsQuarterOn() {
    assertThat(plan().policyIn(Q2)).isEqualTo("second");
    assertThat(plan().policyIn(Q3)).isEqualTo("third");
    assertThat(plan().policyIn(Q3.plus(4))).isEqualTo("third");
  }

  @Test
  void shouldCallAPriorityByTheNameThatHoldsInTheQuarter() {
    CouncilPlan.Priority renamed = plan().priorities().getFirst();

    assertThat(renamed.namedIn(Q1)).isEqualTo(new Named("CLEAN", "A Cleaner Place"));
    assertThat(renamed.namedIn(Q2)).isEqualTo(new Named("CLEAN", "A Greener Place"));
  }

  @Test
  void shouldCallAPriorityThatWasNeverRenamedByItsName() {
    CouncilPlan.Priority priority = new CouncilPlan.Priority("SAFE", "Safer", List.of());

    assertThat(priority.namedIn(Q1).name()).isEqualTo("Safer");
  }

  private static CouncilPlan plan() {
    return new CouncilPlan(
        "2019-22",
        "Plan",
        FinancialYear.parse("2019-20"),
        FinancialYear.parse("2021-22"),
        "three-level",
        List.of(
            new CouncilPlan.PolicyChange(Q3, "third"), new CouncilPlan.PolicyChange(Q2, "second")),
        List.of(
            new CouncilPlan.Priority(
                "CLEAN",
                "A Greener Place",
                List.of(
                    new DatedName(Optional.of(Q2), "A Greener Place"),
                    new DatedName(Optional.empty(), "A Cleaner Place")))),
        1,
        An.LONG_AGO);
  }
}
