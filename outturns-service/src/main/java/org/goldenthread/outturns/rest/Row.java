package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.goldenthread.outturns.domain.OutturnDraft;
import org.jspecify.annotations.Nullable;

/** One row of a batch as it was read. */
sealed interface Row {

  /** It can be submitted. */
  record Decoded(OutturnDraft draft) implements Row {}

  /**
   * It cannot.
   *
   * @param ref as it was sent, if it was
   * @param quarter as it was sent, if it was
   */
  record Undecoded(@Nullable String ref, @Nullable String quarter, HttpProblem problem)
      implements Row {}
}
