package org.goldenthread.reporting.web;

import io.quarkus.qute.TemplateInstance;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.ListChanges;
import org.goldenthread.reporting.application.ListOwed;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.jspecify.annotations.Nullable;

/** The lists that people ask for by name, each as a page and as a table to keep. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class ListPageResource {

  private final QuarterPages pages;
  private final PageAnswers answers;
  private final ListOwed listOwed;
  private final ListChanges listChanges;

  ListPageResource(
      QuarterPages pages, PageAnswers answers, ListOwed listOwed, ListChanges listChanges) {
    this.pages = pages;
    this.listOwed = listOwed;
    this.listChanges = listChanges;
    this.answers = answers;
  }

  @GET
  @Path("below-target")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response belowTarget(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return page(
        request,
        "/below-target",
        quarter,
        (frame, dashboard) -> Templates.belowTarget(frame, ListView.belowTarget(dashboard)));
  }

  @GET
  @Path("below-target.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response belowTargetTable(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return table(
        request,
        "below-target",
        quarter,
        dashboard -> ScorecardCsv.belowTarget(ListView.belowTarget(dashboard).rows()));
  }

  @GET
  @Path("annual-comparison")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response annualComparison(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return page(
        request,
        "/annual-comparison",
        quarter,
        (frame, dashboard) ->
            Templates.annualComparison(frame, ListView.annualComparison(dashboard)));
  }

  @GET
  @Path("annual-comparison.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response annualComparisonTable(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return table(
        request,
        "annual-comparison",
        quarter,
        dashboard -> ScorecardCsv.annualComparison(ListView.annualComparison(dashboard).rows()));
  }

  @GET
  @Path("lagged")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response lagged(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return page(
        request,
        "/lagged",
        quarter,
        (frame, dashboard) -> Templates.lagged(frame, ListView.lagged(dashboard)));
  }

  @GET
  @Path("lagged.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response laggedTable(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return table(
        request,
        "lagged",
        quarter,
        dashboard -> ScorecardCsv.scorecard(ListView.lagged(dashboard).rows()));
  }

  @GET
  @Path("owed")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response owed(@QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return page(
        request, "/owed", quarter, (frame, dashboard) -> Templates.owed(frame, owed(dashboard)));
  }

  @GET
  @Path("owed.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response owedTable(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return table(request, "owed", quarter, dashboard -> owed(dashboard).table());
  }

  @GET
  @Path("findings")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response findings(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return page(
        request,
        "/findings",
        quarter,
        (frame, dashboard) -> Templates.findings(frame, FindingsView.of(dashboard)));
  }

  @GET
  @Path("changes")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response changes(
      @QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    return page(
        request,
        "/changes",
        quarter,
        (frame, dashboard) ->
            Templates.changes(
                frame,
                StampView.of(dashboard),
                listChanges.list(dashboard.quarter()).map(ChangesView::of).stream().toList()));
  }

  private OwedView owed(Dashboard dashboard) {
    return OwedView.of(listOwed.list(dashboard.quarter(), AsOf.NOW).orElseThrow(), dashboard);
  }

  private Response page(
      Request request,
      String path,
      @Nullable String quarter,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.page(
        request,
        List.of(path, written),
        () -> pages.page(place(path), new WantedScope.Corporate(), written, content));
  }

  private Response table(
      Request request, String name, @Nullable String quarter, Function<Dashboard, String> content) {
    String written = Objects.requireNonNullElse(quarter, "");
    return answers.download(
        request,
        List.of(name, "csv", written),
        name,
        () -> pages.table(place("/" + name), new WantedScope.Corporate(), written, content));
  }

  private static Place place(String path) {
    return Place.of(path).below(new Frame.Crumb("Overview", "/"));
  }
}
