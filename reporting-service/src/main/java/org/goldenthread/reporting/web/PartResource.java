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
import org.goldenthread.reporting.application.WantedScope;
import org.jspecify.annotations.Nullable;

/** The pages of priorities and directorates: what needs attention there. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class PartResource {

  private final QuarterPages pages;
  private final PageAnswers answers;

  PartResource(QuarterPages pages, PageAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @GET
  @Path("priorities/{code}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response priority(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @Context Request request) {
    return page(request, "/priorities/" + code, new WantedScope.Priority(code), quarter);
  }

  @GET
  @Path("directorates/{code}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response directorate(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @Context Request request) {
    return page(request, "/directorates/" + code, new WantedScope.Directorate(code), quarter);
  }

  @GET
  @Path("priorities/{code}/scorecard.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response priorityTable(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @Context Request request) {
    return table(request, "/priorities/" + code, new WantedScope.Priority(code), quarter);
  }

  @GET
  @Path("directorates/{code}/scorecard.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response directorateTable(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @Context Request request) {
    return table(request, "/directorates/" + code, new WantedScope.Directorate(code), quarter);
  }

  private Response page(Request request, String path, WantedScope scope, @Nullable String quarter) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.page(
        request,
        List.of(path, written),
        () ->
            pages.page(
                place(path),
                scope,
                written,
                (frame, dashboard) -> Templates.part(frame, PartView.of(dashboard))));
  }

  private Response table(
      Request request, String path, WantedScope scope, @Nullable String quarter) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.download(
        request,
        List.of(path, "csv", written),
        "scorecard",
        () -> pages.table(place(path), scope, written, HomeResource::table));
  }

  private static Place place(String path) {
    return Place.of(path).below(new Frame.Crumb("Overview", "/"));
  }
}
