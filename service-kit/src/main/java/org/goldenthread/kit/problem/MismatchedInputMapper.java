package org.goldenthread.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Quarkus answers this by itself as a fault of the sender, whose bodies are read before. */
@Provider
@Priority(Priorities.USER - 1)
public final class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException failure) {
    return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
  }
}
