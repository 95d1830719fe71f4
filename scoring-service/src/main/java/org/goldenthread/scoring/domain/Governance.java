package org.goldenthread.scoring.domain;

/** Which policy scores a quarter, or why none does. */
public sealed interface Governance {

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
