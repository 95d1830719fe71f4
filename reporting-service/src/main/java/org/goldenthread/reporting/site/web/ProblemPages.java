package org.goldenthread.reporting.site.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a refusal as a page where a browser asks for one; programs get the problem as it is. */
record ProblemPages(Frames frames) {

  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

  private static final ProblemView NO_SUCH_PAGE =
      new ProblemView(
          NOT_FOUND,
          "There is no page at this address",
          "The address may be mistyped, or it may be of something that never was.",
          "Start from the overview, or search: the box is at the top of every page.");
  private static final ProblemView NOT_SIGNED_IN =
      new ProblemView(
          UNAUTHORISED,
          "You need to sign in to see this page",
          "Drafts are for those who work on them; published reports are for everybody.",
          "Sign in the way your council has set up, and open the page again.");
  private static final ProblemView NOT_ALLOWED =
      new ProblemView(
          FORBIDDEN,
          "You may not see this page",
          "Your account does not have a role that allows it.",
          "Ask the performance team for the role that you need.");
  private static final ProblemView OUR_FAULT =
      new ProblemView(
          SERVER_ERROR,
          "Something went wrong here",
          "It is not your fault, and it is written down for those who run the service.",
          "Try again in a moment.");

  /** Replaces the problem by a page that says the same in words and what to do. */
  @ServerResponseFilter
  public void show(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof HttpProblem problem && wantsPage(request)) {
      ProblemView view = view(problem);
      response.setEntity(
          Templates.problem(frames.bare(), view).render(),
          new Annotation[0],
          MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static boolean wantsPage(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String accept = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.ACCEPT), "");
    return accept.contains(MediaType.TEXT_HTML)
        && !path.startsWith("/api/")
        && !path.startsWith("api/");
  }

  private static ProblemView view(HttpProblem problem) {
    return switch (problem.getStatusCode()) {
      case NOT_FOUND -> NO_SUCH_PAGE;
      case UNAUTHORISED -> NOT_SIGNED_IN;
      case FORBIDDEN -> NOT_ALLOWED;
      case SERVER_ERROR -> OUR_FAULT;
      default ->
          new ProblemView(
              problem.getStatusCode(),
              Objects.requireNonNullElse(problem.getTitle(), "This cannot be shown"),
              Objects.requireNonNullElse(problem.getDetail(), "The address cannot be answered."),
              "Start from the overview, or search.");
    };
  }
}
