package org.goldenthread.reporting.list.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.scorecard.web.Downloads;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterAnswers;

/** The lists that people ask for by name, each as a page and as a table to keep. */
@Path("/")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class ListPageResource {

  private static final PageAddress BELOW_TARGET = PageAddress.belowHome("/below-target");
  private static final PageAddress ANNUAL_COMPARISON = PageAddress.belowHome("/annual-comparison");
  private static final PageAddress LAGGED = PageAddress.belowHome("/lagged");

  private final QuarterAnswers answers;
  private final Editions editions;

  ListPageResource(QuarterAnswers answers, Editions editions) {
    this.answers = answers;
    this.editions = editions;
  }

  @GET
  @Path("below-target")
  @Produces(MediaType.TEXT_HTML)
  public Response belowTarget(@BeanParam PageParameters asked, @Context Request request) {
    return answers.page(
        request,
        editions.choose(asked),
        BELOW_TARGET,
        (frame, dashboard) -> Templates.belowTarget(frame, ListView.belowTarget(dashboard)));
  }

  @GET
  @Path("below-target.csv")
  @Produces("text/csv")
  public Response belowTargetTable(@BeanParam PageParameters asked, @Context Request request) {
    return answers.table(
        request,
        editions.choose(asked),
        BELOW_TARGET,
        "below-target",
        dashboard -> Downloads.of(ListView.belowTarget(dashboard).rows()));
  }

  @GET
  @Path("annual-comparison")
  @Produces(MediaType.TEXT_HTML)
  public Response annualComparison(@BeanParam PageParameters asked, @Context Request request) {
    return answers.page(
        request,
        editions.choose(asked),
        ANNUAL_COMPARISON,
        (frame, dashboard) ->
            Templates.annualComparison(frame, ListView.annualComparison(dashboard)));
  }

  @GET
  @Path("annual-comparison.csv")
  @Produces("text/csv")
  public Response annualComparisonTable(@BeanParam PageParameters asked, @Context Request request) {
    return answers.table(
        request,
        editions.choose(asked),
        ANNUAL_COMPARISON,
        "annual-comparison",
        dashboard -> Downloads.of(ListView.annualComparison(dashboard).rows()));
  }

  @GET
  @Path("lagged")
  @Produces(MediaType.TEXT_HTML)
  public Response lagged(@BeanParam PageParameters asked, @Context Request request) {
    return answers.page(
        request,
        editions.choose(asked),
        LAGGED,
        (frame, dashboard) -> Templates.lagged(frame, ListView.lagged(dashboard)));
  }

  @GET
  @Path("lagged.csv")
  @Produces("text/csv")
  public Response laggedTable(@BeanParam PageParameters asked, @Context Request request) {
    return answers.table(
        request,
        editions.choose(asked),
        LAGGED,
        "lagged",
        dashboard -> Downloads.of(ListView.lagged(dashboard).rows()));
  }
}
