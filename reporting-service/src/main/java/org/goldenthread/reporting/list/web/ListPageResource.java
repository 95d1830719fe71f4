package org.goldenthread.reporting.list.web;

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
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterPages;

/** The lists that people ask for by name, each as a page and as a table to keep. */
@Path("/")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class ListPageResource {

  private final QuarterPages pages;
  private final Editions editions;

  ListPageResource(QuarterPages pages, Editions editions) {
    this.pages = pages;
    this.editions = editions;
  }

  @GET
  @Path("{list: " + NamedList.PARTS + "}")
  @Produces(MediaType.TEXT_HTML)
  public Response page(@PathParam("list") String name, @BeanParam PageParameters asked) {
    NamedList list = NamedList.parse(name);
    return pages.page(
        editions.choose(asked),
        place(name, asked),
        (frame, some, filter) -> {
          ListView view = ListView.of(list, some, filter);
          return switch (list) {
            case BELOW_TARGET -> Templates.belowTarget(frame, view);
            case ANNUAL_COMPARISON -> Templates.annualComparison(frame, view);
            case LAGGED -> Templates.lagged(frame, view);
            case SCORECARD -> throw new IllegalArgumentException("It has a page elsewhere");
          };
        });
  }

  @GET
  @Path("{list: " + ComparedList.NAMES + "}")
  @Produces(MediaType.TEXT_HTML)
  public Response compared(@PathParam("list") String name, @BeanParam PageParameters asked) {
    ComparedList list = ComparedList.parse(name);
    return pages.page(
        editions.choose(asked),
        place(name, asked),
        (frame, some, filter) -> Templates.compared(frame, ComparedView.of(list, some, filter)));
  }

  @GET
  @Path("{list: " + ComparedList.NAMES + "}.csv")
  @Produces("text/csv")
  public Response comparedTable(@PathParam("list") String name, @BeanParam PageParameters asked) {
    ComparedList list = ComparedList.parse(name);
    return pages.table(
        editions.choose(asked), place(name, asked), name, some -> ComparedView.table(list, some));
  }

  @GET
  @Path("{list: " + NamedList.NAMES + "}.csv")
  @Produces("text/csv")
  public Response table(@PathParam("list") String name, @BeanParam PageParameters asked) {
    NamedList list = NamedList.parse(name);
    return pages.table(
        editions.choose(asked),
        place(name, asked),
        name,
        some -> ScorecardTables.csv(list.of(some.scorecard()), some.policy()));
  }

  private static PageAddress place(String name, PageParameters asked) {
    return PageAddress.belowHome("/" + name).with(asked.rows());
  }
}
