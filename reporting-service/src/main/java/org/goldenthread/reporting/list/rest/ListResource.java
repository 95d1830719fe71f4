package org.goldenthread.reporting.list.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** Lists that a scrutiny officer asks for, each taken from the corporate scorecard. */
@Path(Links.ROOT)
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class ListResource {

  private static final MediaType CSV = MediaType.valueOf("text/csv");
  private static final List<Variant> FORMS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();

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
      @Context Request request) {
    NamedList list = NamedList.parse(name);
    Quarter quarter = Parameters.quarter(written);
    Response answer =
        wantsTable(request)
            ? viewed.table(
                request, quarter, asked, name + ".csv", asOf -> table(list, shown(quarter, asOf)))
            : viewed.answer(
                request,
                quarter,
                asked,
                FrozenPaths.list(name),
                asOf -> ListResponse.of(list, shown(quarter, asOf)));
    return Response.fromResponse(answer).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private static ReportFile table(NamedList list, Dashboard dashboard) {
    return new ReportFile(
        list.path() + ".csv",
        "text/csv;charset=utf-8",
        ScorecardTables.csv(list.of(dashboard.scorecard()), dashboard.policy())
            .getBytes(StandardCharsets.UTF_8));
  }

  private Dashboard shown(Quarter quarter, AsOf asOf) {
    return Refusals.shown(viewDashboard.view(new ScopeCode.Corporate(), quarter, asOf));
  }

  private static boolean wantsTable(Request request) {
    Variant best = request.selectVariant(FORMS);
    return best != null && best.getMediaType().equals(CSV);
  }
}
