package org.goldenthread.reporting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.goldenthread.reporting.domain.Dashboard;
import org.jspecify.annotations.Nullable;

/** The first page: how the council did in a quarter. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class HomeResource {

  private static final Place HOME = Place.of("/");
  private static final WantedScope COUNCIL = new WantedScope.Corporate();

  private final QuarterPages pages;
  private final PageAnswers answers;

  HomeResource(QuarterPages pages, PageAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response home(@QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.page(
        request,
        List.of("/", written),
        () ->
            pages.page(
                HOME,
                COUNCIL,
                written,
                (frame, dashboard) -> Templates.home(frame, AreaView.of(dashboard))));
  }

  @GET
  @Path("scorecard.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response scorecard(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.download(
        request,
        List.of("/scorecard.csv", written),
        "scorecard",
        () -> pages.table(HOME, COUNCIL, written, HomeResource::table));
  }

  /** The scorecard as it stands on the page. */
  static String table(Dashboard dashboard) {
    return ScorecardCsv.scorecard(
        AreaView.of(dashboard).groups().stream().flatMap(group -> group.rows().stream()).toList());
  }
}
