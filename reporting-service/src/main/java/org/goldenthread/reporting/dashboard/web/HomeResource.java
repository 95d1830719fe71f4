package org.goldenthread.reporting.dashboard.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterPages;

/** The first page, how the council did in a quarter, and the way to each of its areas. */
@Path("/")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class HomeResource {

  private static final PageAddress HOME = PageAddress.of("/");

  private final QuarterPages pages;
  private final Editions editions;

  HomeResource(QuarterPages pages, Editions editions) {
    this.pages = pages;
    this.editions = editions;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response home(@BeanParam PageParameters asked) {
    return pages.page(
        editions.choose(asked),
        HOME,
        (frame, dashboard) -> Templates.home(frame, AreaView.of(dashboard)));
  }

  @GET
  @Path("areas")
  @Produces(MediaType.TEXT_HTML)
  public Response areas(@BeanParam PageParameters asked) {
    return pages.page(
        editions.choose(asked),
        PageAddress.belowHome("/areas"),
        (frame, dashboard) ->
            Templates.areas(frame, AreaView.of(dashboard), InitiativeView.of(dashboard)));
  }

  @GET
  @Path("scorecard")
  @Produces(MediaType.TEXT_HTML)
  public Response scorecard(@BeanParam PageParameters asked) {
    return pages.page(
        editions.choose(asked),
        PageAddress.belowHome("/scorecard").with(asked.rows()),
        (frame, some, filter) -> Templates.scorecard(frame, AreaView.of(some), filter));
  }
}
