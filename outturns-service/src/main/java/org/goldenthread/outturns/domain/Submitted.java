package org.goldenthread.outturns.domain;

import java.util.Optional;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/**
 * What was last said of an indicator's value, as far as it matters for what is owed.
 *
 * @param expected the quarter in which a delayed value is expected, if that was said
 */
public record Submitted(OutturnStatus status, Optional<Quarter> expected) {

  /** Whether the value is still to come. */
  boolean isDelayed() {
    return status == OutturnStatus.DELAYED;
  }
}
