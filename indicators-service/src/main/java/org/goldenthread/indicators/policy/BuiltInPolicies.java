package org.goldenthread.indicators.policy;

import java.util.List;

/** Port: the scoring policies that the system comes with. */
public interface BuiltInPolicies {

  /** All of them. */
  List<ScoringPolicy> all();
}
