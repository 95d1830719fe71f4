package org.goldenthread.reporting.report.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.time.Turns;

/** Tells whoever asks for a report while many others do when to ask again. */
final class TooManyReports {

  private static final int UNAVAILABLE = 503;

  private TooManyReports() {}

  static HttpProblem problem(Turns.BusyException refused) {
    return HttpProblem.builder(
            Problems.of(
                UNAVAILABLE,
                "too-many-reports",
                "Other reports are being made",
                "Reports are made one after the other: ask again in %d seconds"
                    .formatted(refused.again().toSeconds())))
        .withHeader(HttpHeaders.RETRY_AFTER, refused.again().toSeconds())
        .build();
  }
}
