package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Comes before the library's own, which reads a field that this Quarkus no longer has. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class AuthenticationFailedMapper
    extends ExceptionMapperBase<AuthenticationFailedException> {

  @Override
  protected HttpProblem toProblem(AuthenticationFailedException failure) {
    return UnauthorizedMapper.problem();
  }
}
