package org.goldenthread.reporting.list.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.list.ListOwed;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterPages;

/** What the performance team works with: what is owed and what looks wrong. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class WorkPageResource {

  private static final PageAddress OWED = PageAddress.belowHome("/owed");
  private static final PageAddress FINDINGS = PageAddress.belowHome("/findings");

  private final QuarterPages pages;
  private final Editions editions;
  private final ListOwed listOwed;

  WorkPageResource(QuarterPages pages, Editions editions, ListOwed listOwed) {
    this.pages = pages;
    this.editions = editions;
    this.listOwed = listOwed;
  }

  @GET
  @Path("owed")
  @Produces(MediaType.TEXT_HTML)
  public Response owed(@BeanParam PageParameters asked) {
    return pages.page(
        editions.latest(asked), OWED, (frame, dashboard) -> Templates.owed(frame, owed(dashboard)));
  }

  @GET
  @Path("owed.csv")
  @Produces("text/csv")
  public Response owedTable(@BeanParam PageParameters asked) {
    return pages.table(editions.latest(asked), OWED, "owed", dashboard -> owed(dashboard).table());
  }

  @GET
  @Path("findings")
  @Produces(MediaType.TEXT_HTML)
  public Response findings(@BeanParam PageParameters asked) {
    return pages.page(
        editions.latest(asked),
        FINDINGS,
        (frame, dashboard) -> Templates.findings(frame, FindingsView.of(dashboard)));
  }

  private OwedView owed(Dashboard dashboard) {
    return OwedView.of(listOwed.list(dashboard.quarter(), AsOf.NOW).orElseThrow(), dashboard);
  }
}
