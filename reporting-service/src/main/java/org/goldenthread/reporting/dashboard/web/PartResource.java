package org.goldenthread.reporting.dashboard.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterPages;

/** The pages of priorities, directorates and committees: what needs attention there. */
@Path("/")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class PartResource {

  private final QuarterPages pages;
  private final Editions editions;

  PartResource(QuarterPages pages, Editions editions) {
    this.pages = pages;
    this.editions = editions;
  }

  @GET
  @Path(ScopeCode.PARTS)
  @Produces(MediaType.TEXT_HTML)
  public Response page(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @BeanParam PageParameters asked) {
    return pages.page(
        editions.choose(asked),
        place(kind, code),
        ScopeCode.of(kind, code),
        (frame, dashboard) -> Templates.part(frame, PartView.of(dashboard)));
  }

  @GET
  @Path(ScopeCode.PARTS + "/scorecard.csv")
  @Produces("text/csv")
  public Response table(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @BeanParam PageParameters asked) {
    return pages.table(
        editions.choose(asked),
        place(kind, code),
        ScopeCode.of(kind, code),
        "scorecard",
        dashboard -> ScorecardTables.csv(dashboard.scorecard().rows(), dashboard.policy()));
  }

  private static PageAddress place(String kind, String code) {
    return PageAddress.belowHome("/%s/%s".formatted(kind, code));
  }
}
