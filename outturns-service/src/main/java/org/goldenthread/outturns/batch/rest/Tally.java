package org.goldenthread.outturns.batch.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.kit.problem.Problems;

/** Counts the results of a batch and remembers the first rejections. */
final class Tally {

  private static final int UNPROCESSABLE = 422;
  private static final int MOST_TOLD = 1_000;

  private final List<BatchResult> told = new ArrayList<>();
  private long rows;
  private long rejected;

  void add(BatchResult result) {
    rows++;
    if (result.result() == BatchResult.Result.REJECTED) {
      rejected++;
      if (told.size() < MOST_TOLD) {
        told.add(result);
      }
    }
  }

  /** Whether no row was rejected. */
  boolean allTaken() {
    return rejected == 0;
  }

  /** Why nothing was kept, with up to a thousand of the rows at fault. */
  HttpProblem refusal() {
    return HttpProblem.builder(
            Problems.of(
                UNPROCESSABLE,
                "batch-refused",
                "Rows of the batch were rejected",
                "%d of %d rows were rejected, so none was kept: correct them and send all again"
                    .formatted(rejected, rows)))
        .with("results", told)
        .build();
  }
}
