package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.goldenthread.outturns.domain.Entry;
import org.goldenthread.outturns.domain.Outturn;
import org.jspecify.annotations.Nullable;

/** One row of a batch as it was read. */
sealed interface Row {

  /** Where it stands. */
  Location at();

  /** It can be submitted. */
  record Decoded(Entry<Outturn> entry, Location at) implements Row {}

  /**
   * It cannot.
   *
   * @param ref as it was sent, if it was
   * @param quarter as it was sent, if it was
   */
  record Undecoded(@Nullable String ref, @Nullable String quarter, HttpProblem problem, Location at)
      implements Row {}
}
