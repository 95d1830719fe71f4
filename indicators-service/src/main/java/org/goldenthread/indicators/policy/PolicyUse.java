package org.goldenthread.indicators.policy;

import java.util.List;
import org.goldenthread.vocabulary.Quarter;

/** Port: what plans score by a policy. */
public interface PolicyUse {

  /** Of some quarters those that the policy with the code scores. */
  List<Quarter> scoredBy(String policy, List<Quarter> quarters);
}
