package org.goldenthread.reporting.dashboard.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** How the council, a priority, a directorate or what a committee looks at did in a quarter. */
@Path(Links.ROOT + "/dashboards")
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class DashboardResource {

  private final ViewDashboard viewDashboard;
  private final EditionAnswers viewed;

  DashboardResource(ViewDashboard viewDashboard, EditionAnswers viewed) {
    this.viewDashboard = viewDashboard;
    this.viewed = viewed;
  }

  @GET
  @Path("/corporate/{quarter}")
  public Response corporate(
      @PathParam("quarter") String quarter,
      @QueryParam("parts") @Nullable String parts,
      @BeanParam EditionParameters asked) {
    return answer(new ScopeCode.Corporate(), quarter, parts, asked);
  }

  @GET
  @Path("/" + ScopeCode.PARTS + "/{quarter}")
  public Response part(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @PathParam("quarter") String quarter,
      @QueryParam("parts") @Nullable String parts,
      @BeanParam EditionParameters asked) {
    return answer(ScopeCode.of(kind, code), quarter, parts, asked);
  }

  /** A publication has no file with parts: such an answer is made from what it knew. */
  private Response answer(
      ScopeCode scope, String written, @Nullable String parts, EditionParameters asked) {
    Quarter quarter = Parameters.quarter(written);
    String path = FrozenPaths.dashboard(scope);
    return Parameters.flag("parts", parts)
        ? viewed.made(quarter, asked, path + "?parts", asOf -> body(scope, quarter, asOf, true))
        : viewed.answer(quarter, asked, path, asOf -> body(scope, quarter, asOf, false));
  }

  private DashboardResponse body(ScopeCode scope, Quarter quarter, AsOf asOf, boolean withParts) {
    return DashboardResponse.of(
        Refusals.shown(viewDashboard.view(scope, quarter, asOf)), withParts);
  }
}
