package org.goldenthread.reporting.list.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** Lists that a scrutiny officer asks for, each taken from the corporate scorecard. */
@Path(Links.ROOT)
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class ListResource {

  private final ViewDashboard viewDashboard;
  private final EditionAnswers viewed;

  ListResource(ViewDashboard viewDashboard, EditionAnswers viewed) {
    this.viewDashboard = viewDashboard;
    this.viewed = viewed;
  }

  @GET
  @Path("/below-target/{quarter}")
  public Response belowTarget(
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    return answer(request, FrozenPaths.BELOW_TARGET, quarter, asked, BelowTargetResponse::of);
  }

  @GET
  @Path("/annual-comparison/{quarter}")
  public Response annualComparison(
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    return answer(
        request, FrozenPaths.ANNUAL_COMPARISON, quarter, asked, AnnualComparisonResponse::of);
  }

  @GET
  @Path("/lagged/{quarter}")
  public Response lagged(
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    return answer(request, FrozenPaths.LAGGED, quarter, asked, LaggedResponse::of);
  }

  private Response answer(
      Request request,
      String path,
      String written,
      EditionParameters asked,
      Function<Dashboard, ?> body) {
    Quarter quarter = Parameters.quarter(written);
    ScopeCode corporate = new ScopeCode.Corporate();
    return viewed.answer(
        request,
        quarter,
        asked,
        path,
        asOf -> body.apply(Refusals.shown(viewDashboard.view(corporate, quarter, asOf))));
  }
}
