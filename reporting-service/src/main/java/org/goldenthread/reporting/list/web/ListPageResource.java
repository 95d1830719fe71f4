package org.goldenthread.reporting.list.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.site.web.FilterView;
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
  public Response page(
      @PathParam("list") String name, @BeanParam PageParameters asked, @Context Request request) {
    return pages.page(
        request,
        editions.choose(asked),
        PageAddress.belowHome("/" + name).with(asked.rows()),
        (frame, whole) -> {
          FilterView filter = FilterView.of(asked.rows(), whole, frame);
          NamedList list = NamedList.parse(name);
          ListView view = ListView.of(list, asked.rows().of(whole), filter);
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
  public Response compared(
      @PathParam("list") String name, @BeanParam PageParameters asked, @Context Request request) {
    return pages.page(
        request,
        editions.choose(asked),
        PageAddress.belowHome("/" + name).with(asked.rows()),
        (frame, whole) ->
            Templates.compared(
                frame,
                ComparedView.of(
                    ComparedList.parse(name),
                    asked.rows().of(whole),
                    FilterView.of(asked.rows(), whole, frame))));
  }

  @GET
  @Path("{list: " + ComparedList.NAMES + "}.csv")
  @Produces("text/csv")
  public Response comparedTable(
      @PathParam("list") String name, @BeanParam PageParameters asked, @Context Request request) {
    return pages.table(
        request,
        editions.choose(asked),
        PageAddress.belowHome("/" + name).with(asked.rows()),
        name,
        whole -> ComparedView.table(ComparedList.parse(name), asked.rows().of(whole)));
  }

  @GET
  @Path("{list: " + NamedList.NAMES + "}.csv")
  @Produces("text/csv")
  public Response table(
      @PathParam("list") String name, @BeanParam PageParameters asked, @Context Request request) {
    return pages.table(
        request,
        editions.choose(asked),
        PageAddress.belowHome("/" + name).with(asked.rows()),
        name,
        whole ->
            ScorecardTables.csv(
                NamedList.parse(name).of(asked.rows().of(whole).scorecard()), whole.policy()));
  }
}
