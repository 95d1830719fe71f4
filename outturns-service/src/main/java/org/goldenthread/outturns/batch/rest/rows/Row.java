package org.goldenthread.outturns.batch.rest.rows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.jspecify.annotations.Nullable;

/** One row of a batch as it was read. */
public sealed interface Row {

  /** Where it stands. */
  Location at();

  /**
   * It can be submitted.
   *
   * @param notes what the sender should know of how it was read
   */
  record Decoded(Entry<Outturn> entry, List<String> notes, Location at) implements Row {}

  /**
   * It cannot.
   *
   * @param ref as it was sent, if it was
   * @param quarter as it was sent, if it was
   */
  record Undecoded(@Nullable String ref, @Nullable String quarter, HttpProblem problem, Location at)
      implements Row {}
}
