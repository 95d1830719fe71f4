package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** The answer to a caller whose token is missing or is not accepted. */
final class Unauthorised {

  private static final int STATUS = 401;

  private Unauthorised() {}

  /** With the scheme that would do, as RFC 9110 asks for. */
  static HttpProblem problem() {
    return HttpProblem.builder()
        .withStatus(STATUS)
        .withTitle("Unauthorized")
        .withHeader("WWW-Authenticate", "Bearer")
        .build();
  }
}
