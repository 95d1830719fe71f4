package org.goldenthread.scoring.framework;

import java.util.Optional;

/** Which policy scores a quarter, or why none does. */
public sealed interface Governance {

  /** The plan in force, where one covers the quarter. */
  default Optional<CouncilPlan> planInForce() {
    return switch (this) {
      case NoPlan _ -> Optional.empty();
      case UnknownPolicy(CouncilPlan plan, _) -> Optional.of(plan);
      case Governed(CouncilPlan plan, _) -> Optional.of(plan);
    };
  }

  /** The policy that the plan in force names, known or not. */
  default Optional<String> policyNamed() {
    return switch (this) {
      case NoPlan _ -> Optional.empty();
      case UnknownPolicy(_, String code) -> Optional.of(code);
      case Governed(_, ScoringPolicy policy) -> Optional.of(policy.code());
    };
  }

  /** The policy that scores the quarter, where one does. */
  default Optional<ScoringPolicy> policyInForce() {
    return this instanceof Governed(_, ScoringPolicy policy)
        ? Optional.of(policy)
        : Optional.empty();
  }

  /** Whether both score alike: revisions that change neither plan nor rules do not count. */
  default boolean rulesAs(Governance other) {
    return planInForce().map(CouncilPlan::code).equals(other.planInForce().map(CouncilPlan::code))
        && policyNamed().equals(other.policyNamed())
        && policyInForce()
            .map(ScoringPolicy::rules)
            .equals(other.policyInForce().map(ScoringPolicy::rules));
  }

  /** The plan in force and the policy it names. */
  record Governed(CouncilPlan plan, ScoringPolicy policy) implements Governance {}

  /** No council plan covers the quarter. */
  record NoPlan() implements Governance {}

  /**
   * The plan in force names a policy of which nothing has been heard.
   *
   * @param policyCode the policy that it names for the quarter
   */
  record UnknownPolicy(CouncilPlan plan, String policyCode) implements Governance {}
}
