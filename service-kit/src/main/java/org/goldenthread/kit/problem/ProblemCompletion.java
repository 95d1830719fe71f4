package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.health.Readiness;
import org.goldenthread.kit.health.RoomToWrite;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem that a library made a stable type and a detail that says what to do. Problems
 * of our own pass as they are.
 */
@ApplicationScoped
final class ProblemCompletion implements ProblemPostProcessor {

  private static final Logger LOG = Logger.getLogger(ProblemCompletion.class);
  private static final int SERVER_ERROR = 500;

  private final ResourceMethods methods;
  private final CurrentVertxRequest request;
  private final RoomToWrite room;

  ProblemCompletion(
      ResourceMethods methods, CurrentVertxRequest request, @Readiness RoomToWrite room) {
    this.methods = methods;
    this.request = request;
    this.room = room;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem told = told(problem, context);
    Problems.count(Objects.requireNonNull(told.getType()));
    return told;
  }

  private HttpProblem told(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    if (Overload.isForWantOfRoom(context.cause)) {
      room.refused();
    }
    if (Overload.isBehind(context.cause)) {
      return Overload.problem(context.cause);
    }
    return completed(ours(problem, context.cause), context.path);
  }

  /**
   * Bodies are read elsewhere: JSON that fails here is stored, or an answer, and not the sender's.
   */
  private static HttpProblem ours(HttpProblem problem, @Nullable Throwable cause) {
    if (JsonFault.within(cause).isEmpty()) {
      return problem;
    }
    LOG.error("JSON of our own cannot be read or written", cause);
    return HttpProblem.builder()
        .withStatus(SERVER_ERROR)
        .withTitle("Internal Server Error")
        .withInstance(problem.getInstance())
        .build();
  }

  private HttpProblem completed(HttpProblem problem, String path) {
    String title = problem.getTitle() == null ? "Error" : problem.getTitle();
    String detail = remedy(problem.getStatusCode(), path);
    HttpProblem.Builder builder =
        HttpProblem.builder(problem)
            .withType(Problems.type(title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")))
            .withTitle(title);
    return (detail == null ? builder : builder.withDetail(detail)).build();
  }

  private @Nullable String remedy(int status, String path) {
    return switch (status) {
      case 401 -> "Send a valid token: Authorization: Bearer <token>";
      case 403 -> roles(path);
      case 404 -> "Nothing is at this address; see /openapi for what there is";
      case 405 -> "The resource is there but not with this method; see /openapi";
      case 406 -> "See /openapi for the media types of this resource";
      case 415 -> mediaTypes(path);
      case SERVER_ERROR -> "Something went wrong here; it is logged, and trying again may help";
      default -> null;
    };
  }

  private String roles(String path) {
    return methods
        .annotation(httpMethod(), path, RolesAllowed.class)
        .map(
            allowed ->
                "The token's roles do not allow this: it takes one with the role "
                    + anyOf(allowed.value()))
        .orElse("The token's roles do not allow this; ask for a token with the role that does");
  }

  private String mediaTypes(String path) {
    return methods
        .annotation(httpMethod(), path, Consumes.class)
        .map(taken -> "Send the body with Content-Type: " + anyOf(taken.value()))
        .orElse("See /openapi for the media types of this resource");
  }

  private static String anyOf(String... names) {
    return String.join(" or ", names);
  }

  private String httpMethod() {
    return request.getCurrent().request().method().name();
  }
}
