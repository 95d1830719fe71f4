package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.goldenthread.kit.outbox.EventTooLargeException;

/** Nothing was stored; whoever sent it can send less. */
@Provider
public final class EventTooLargeMapper extends ExceptionMapperBase<EventTooLargeException> {

  private static final int TOO_LARGE = 413;

  @Override
  protected HttpProblem toProblem(EventTooLargeException failure) {
    return Problems.of(
        TOO_LARGE, "too-large", "There is too much in it", String.valueOf(failure.getMessage()));
  }
}
