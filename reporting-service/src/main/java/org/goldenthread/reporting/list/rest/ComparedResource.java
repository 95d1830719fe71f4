package org.goldenthread.reporting.list.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.edition.rest.RowParameters;
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** What moved most, and how far the council is from others. */
@Path(Links.ROOT)
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class ComparedResource {

  private final ViewDashboard viewDashboard;
  private final EditionAnswers viewed;

  ComparedResource(ViewDashboard viewDashboard, EditionAnswers viewed) {
    this.viewDashboard = viewDashboard;
    this.viewed = viewed;
  }

  @GET
  @Path("/{list: " + ComparedList.NAMES + "}/{quarter}")
  public Response list(
      @PathParam("list") String name,
      @PathParam("quarter") String written,
      @BeanParam EditionParameters asked,
      @BeanParam RowParameters rows,
      @Context Request request) {
    ComparedList list = ComparedList.parse(name);
    Quarter quarter = Parameters.quarter(written);
    return viewed.list(
        request,
        quarter,
        asked,
        name + rows.rows().query(),
        asOf ->
            ComparedResponse.of(
                list,
                Refusals.only(
                    rows.rows(),
                    Refusals.shown(viewDashboard.view(new ScopeCode.Corporate(), quarter, asOf)))));
  }
}
