package org.goldenthread.reporting.list.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.goldenthread.kit.csv.RowsAsCsv;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.edition.rest.RowParameters;
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/**
 * Lists that a scrutiny officer asks for, each taken from the corporate scorecard, and what moved
 * most or stands furthest from others.
 */
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
  @Path("/{list: " + NamedList.NAMES + "}/{quarter}")
  public Response list(
      @PathParam("list") String name,
      @PathParam("quarter") String written,
      @BeanParam EditionParameters asked,
      @BeanParam RowParameters rows,
      @Context Request request) {
    NamedList list = NamedList.parse(name);
    Quarter quarter = Parameters.quarter(written);
    Function<AsOf, Dashboard> shown = shown(quarter, rows.rows());
    return RowsAsCsv.isAskedFor(request)
        ? viewed.table(
            request,
            quarter,
            asked,
            name + ".csv" + rows.rows().query(),
            shown.andThen(dashboard -> table(list, dashboard)))
        : json(list, quarter, asked, rows.rows(), shown, request);
  }

  @GET
  @Path("/{list: " + ComparedList.NAMES + "}/{quarter}")
  public Response compared(
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
        shown(quarter, rows.rows()).andThen(some -> ComparedResponse.of(list, some)));
  }

  /** A publication has files of whole lists: of some rows an answer is made from what it knew. */
  private Response json(
      NamedList list,
      Quarter quarter,
      EditionParameters asked,
      RowFilter rows,
      Function<AsOf, Dashboard> shown,
      Request request) {
    String path = FrozenPaths.list(list.path());
    Function<AsOf, ListResponse> body = shown.andThen(it -> ListResponse.of(list, it));
    return list.isFrozen() && rows.isAll()
        ? viewed.answer(request, quarter, asked, path, body)
        : viewed.made(request, quarter, asked, path + rows.query(), body);
  }

  private static ReportFile table(NamedList list, Dashboard dashboard) {
    return new ReportFile(
        list.path() + ".csv",
        RowsAsCsv.TYPE,
        ScorecardTables.csv(list.of(dashboard.scorecard()), dashboard.policy())
            .getBytes(StandardCharsets.UTF_8));
  }

  private Function<AsOf, Dashboard> shown(Quarter quarter, RowFilter rows) {
    return asOf ->
        Refusals.only(
            rows, Refusals.shown(viewDashboard.view(new ScopeCode.Corporate(), quarter, asOf)));
  }
}
