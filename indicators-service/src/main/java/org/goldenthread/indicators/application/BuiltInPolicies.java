package org.goldenthread.indicators.application;

import java.util.List;
import org.goldenthread.indicators.domain.ScoringPolicy;

/** Port: the scoring policies that the system comes with. */
public interface BuiltInPolicies {

  /** All of them. */
  List<ScoringPolicy> all();
}
