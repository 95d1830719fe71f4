package org.goldenthread.scoring.stream.topics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.CouncilPlanChanged.PolicyChange;
import org.goldenthread.events.EventJson;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class CouncilPlanChangedReaderTest {

  private static final Quarter FROM = Quarter.parse("2020-21-Q3");

  @Test
  void shouldReadThePolicyOfEachQuarter() {
    CouncilPlan plan = read(List.of(new PolicyChange(FROM, "later")));

    assertThat(plan.policyCode()).isEqualTo("first");
    assertThat(plan.policyChanges()).isEqualTo(Map.of(FROM, "later"));
  }

  @Test
  void shouldRefuseTwoPoliciesFromTheSameQuarter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(List.of(new PolicyChange(FROM, "a"), new PolicyChange(FROM, "b"))))
        .withMessage("Council plan 2019-22 has two policies from 2020-21-Q3");
  }

  private static CouncilPlan read(List<PolicyChange> changes) {
    CouncilPlanChanged event =
        new CouncilPlanChanged(
            "2019-22",
            1,
            "A plan",
            new FinancialYear(2019),
            new FinancialYear(2021),
            "first",
            List.of(),
            changes,
            Events.THEN,
            "somebody",
            null);
    return CouncilPlanChangedReader.change(EventJson.write(event)).plan();
  }
}
