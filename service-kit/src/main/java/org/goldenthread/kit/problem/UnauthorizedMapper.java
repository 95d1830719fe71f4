package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Comes before the library's own, which reads a field that this Quarkus no longer has. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException> {

  private static final int STATUS = 401;

  @Override
  protected HttpProblem toProblem(UnauthorizedException failure) {
    return problem();
  }

  /** With the scheme that would do, as RFC 9110 asks for. */
  static HttpProblem problem() {
    return HttpProblem.builder()
        .withStatus(STATUS)
        .withTitle("Unauthorized")
        .withHeader("WWW-Authenticate", "Bearer")
        .build();
  }
}
