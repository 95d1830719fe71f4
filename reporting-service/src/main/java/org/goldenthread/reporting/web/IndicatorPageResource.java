package org.goldenthread.reporting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** The page of an indicator: why it is as it is, since when, and who answers for it. */
@Path("/indicators/{ref}")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class IndicatorPageResource {

  private final IndicatorPages pages;
  private final PageAnswers answers;

  IndicatorPageResource(IndicatorPages pages, PageAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response indicator(
      @PathParam("ref") String ref,
      @QueryParam("quarter") @Nullable String quarter,
      @Context Request request) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.page(
        request, List.of("/indicators", ref, written), () -> pages.page(ref, written));
  }
}
