package org.goldenthread.reporting.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;

/** The lists that people ask for by name, each as a page and as a table to keep. */
@Path("/")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class ListPageResource {

  private final QuarterPages pages;
  private final PageAnswers answers;
  private final Editions editions;

  ListPageResource(QuarterPages pages, PageAnswers answers, Editions editions) {
    this.pages = pages;
    this.answers = answers;
    this.editions = editions;
  }

  @GET
  @Path("below-target")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response belowTarget(@BeanParam AskedPage asked, @Context Request request) {
    return page(
        request,
        "/below-target",
        asked,
        (frame, dashboard) -> Templates.belowTarget(frame, ListView.belowTarget(dashboard)));
  }

  @GET
  @Path("below-target.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response belowTargetTable(@BeanParam AskedPage asked, @Context Request request) {
    return table(
        request,
        "below-target",
        asked,
        dashboard -> ScorecardCsv.belowTarget(ListView.belowTarget(dashboard).rows()));
  }

  @GET
  @Path("annual-comparison")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response annualComparison(@BeanParam AskedPage asked, @Context Request request) {
    return page(
        request,
        "/annual-comparison",
        asked,
        (frame, dashboard) ->
            Templates.annualComparison(frame, ListView.annualComparison(dashboard)));
  }

  @GET
  @Path("annual-comparison.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response annualComparisonTable(@BeanParam AskedPage asked, @Context Request request) {
    return table(
        request,
        "annual-comparison",
        asked,
        dashboard -> ScorecardCsv.annualComparison(ListView.annualComparison(dashboard).rows()));
  }

  @GET
  @Path("lagged")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response lagged(@BeanParam AskedPage asked, @Context Request request) {
    return page(
        request,
        "/lagged",
        asked,
        (frame, dashboard) -> Templates.lagged(frame, ListView.lagged(dashboard)));
  }

  @GET
  @Path("lagged.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response laggedTable(@BeanParam AskedPage asked, @Context Request request) {
    return table(
        request,
        "lagged",
        asked,
        dashboard -> ScorecardCsv.scorecard(ListView.lagged(dashboard).rows()));
  }

  private Response page(
      Request request,
      String path,
      AskedPage asked,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    Choice choice = editions.choose(asked);
    return answers.page(
        request,
        choice.address(path),
        () -> pages.page(place(path), new WantedScope.Corporate(), choice, content));
  }

  private Response table(
      Request request, String name, AskedPage asked, Function<Dashboard, String> content) {
    Choice choice = editions.choose(asked);
    return answers.download(
        request,
        choice.address(name, "csv"),
        name,
        () -> pages.table(place("/" + name), new WantedScope.Corporate(), choice, content));
  }

  private static Place place(String path) {
    return Place.of(path).below(new Frame.Crumb("Overview", "/"));
  }
}
