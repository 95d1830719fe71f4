package org.goldenthread.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem that a library made a stable type and a detail that says what to do. Problems
 * of our own pass as they are.
 */
@ApplicationScoped
final class ProblemCompletion implements ProblemPostProcessor {

  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    JsonProcessingException json = jsonFailure(context.cause);
    if (json != null) {
      return malformedBody(json);
    }
    return completed(problem);
  }

  static HttpProblem malformedBody(JsonProcessingException failure) {
    return Problems.of(
        BAD_REQUEST, "malformed-body", "The body cannot be read", List.of(JsonFault.of(failure)));
  }

  private static @Nullable JsonProcessingException jsonFailure(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json) {
        return json;
      }
    }
    return null;
  }

  private static HttpProblem completed(HttpProblem problem) {
    String title = problem.getTitle() == null ? "Error" : problem.getTitle();
    String detail = remedy(problem.getStatusCode());
    HttpProblem.Builder builder =
        HttpProblem.builder(problem)
            .withType(Problems.type(title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")))
            .withTitle(title);
    return (detail == null ? builder : builder.withDetail(detail)).build();
  }

  private static @Nullable String remedy(int status) {
    return switch (status) {
      case 401 -> "Send a valid token: Authorization: Bearer <token>";
      case 403 -> "The token's roles do not allow this; ask for a token with the role that does";
      case 405 -> "The resource is there but not with this method; see /openapi";
      case 406, 415 -> "See /openapi for the media types of this resource";
      case SERVER_ERROR -> "Something went wrong here; it is logged, and trying again may help";
      default -> null;
    };
  }
}
