package org.goldenthread.outturns.application;

import java.util.List;
import org.goldenthread.outturns.domain.Outcome;

/** When statements that are submitted together are kept. */
public enum Commitment {
  /** Each that can be taken is kept, whatever becomes of the others. */
  EACH,
  /** Either all are kept or, if one is refused, none. */
  ALL_OR_NONE,
  /** None is kept: the answer tells what would have become of them. */
  NONE;

  /** Whether, with these outcomes, what can be taken is kept. */
  public boolean keeps(List<? extends Outcome<?>> outcomes) {
    return switch (this) {
      case EACH -> true;
      case ALL_OR_NONE -> outcomes.stream().noneMatch(Outcome.Refused.class::isInstance);
      case NONE -> false;
    };
  }
}
