package org.goldenthread.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.goldenthread.kit.outbox.EventTooLargeException;

/** Failures that no other mapper makes the right problem of. */
public final class Failures {

  private static final int UNAUTHORISED = 401;
  private static final int TOO_LARGE = 413;

  private Failures() {}

  /** Comes before the library's own, which reads a field that this Quarkus no longer has. */
  @Provider
  @Priority(Priorities.AUTHENTICATION)
  public static final class OfToken extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException failure) {
      return unauthorised();
    }
  }

  /** Comes before the library's own, for the same reason. */
  @Provider
  @Priority(Priorities.AUTHENTICATION)
  public static final class WithoutToken extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException failure) {
      return unauthorised();
    }
  }

  /** With the scheme that would do, as RFC 9110 asks for. */
  private static HttpProblem unauthorised() {
    return HttpProblem.builder()
        .withStatus(UNAUTHORISED)
        .withTitle("Unauthorized")
        .withHeader("WWW-Authenticate", "Bearer")
        .build();
  }

  /** Nothing was stored; whoever sent it can send less. */
  @Provider
  public static final class TooLarge extends ExceptionMapperBase<EventTooLargeException> {

    @Override
    protected HttpProblem toProblem(EventTooLargeException failure) {
      return Problems.of(
          TOO_LARGE, "too-large", "There is too much in it", String.valueOf(failure.getMessage()));
    }
  }

  /** Quarkus answers this by itself as a fault of the sender, whose bodies are read before. */
  @Provider
  @Priority(Priorities.USER - 1)
  public static final class Misread extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException failure) {
      return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
    }
  }
}
