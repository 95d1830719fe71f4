package org.goldenthread.indicators.plan;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.policy.PolicyUse;
import org.goldenthread.vocabulary.Quarter;

/** Which quarters plans score by a policy. */
@Singleton
record PoliciesOfPlans(Histories histories) implements PolicyUse {

  @Override
  public List<Quarter> scoredBy(String policy, List<Quarter> quarters) {
    return histories.of(CouncilPlans.KIND, CouncilPlan.class).all().stream()
        .flatMap(
            plan ->
                quarters.stream()
                    .filter(plan::covers)
                    .filter(it -> plan.policyIn(it).equals(policy)))
        .toList();
  }
}
