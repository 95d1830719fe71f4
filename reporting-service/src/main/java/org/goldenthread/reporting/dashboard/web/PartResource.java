package org.goldenthread.reporting.dashboard.web;

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
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterAnswers;

/** The pages of priorities, directorates and committees: what needs attention there. */
@Path("/")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class PartResource {

  private final QuarterAnswers answers;
  private final Editions editions;

  PartResource(QuarterAnswers answers, Editions editions) {
    this.answers = answers;
    this.editions = editions;
  }

  @GET
  @Path("priorities/{code}")
  @Produces(MediaType.TEXT_HTML)
  public Response priority(
      @PathParam("code") String code, @BeanParam PageParameters asked, @Context Request request) {
    return page(request, "/priorities/" + code, new ScopeCode.Priority(code), asked);
  }

  @GET
  @Path("directorates/{code}")
  @Produces(MediaType.TEXT_HTML)
  public Response directorate(
      @PathParam("code") String code, @BeanParam PageParameters asked, @Context Request request) {
    return page(request, "/directorates/" + code, new ScopeCode.Directorate(code), asked);
  }

  @GET
  @Path("committees/{code}")
  @Produces(MediaType.TEXT_HTML)
  public Response committee(
      @PathParam("code") String code, @BeanParam PageParameters asked, @Context Request request) {
    return page(request, "/committees/" + code, new ScopeCode.Committee(code), asked);
  }

  @GET
  @Path("priorities/{code}/scorecard.csv")
  @Produces("text/csv")
  public Response priorityTable(
      @PathParam("code") String code, @BeanParam PageParameters asked, @Context Request request) {
    return table(request, "/priorities/" + code, new ScopeCode.Priority(code), asked);
  }

  @GET
  @Path("directorates/{code}/scorecard.csv")
  @Produces("text/csv")
  public Response directorateTable(
      @PathParam("code") String code, @BeanParam PageParameters asked, @Context Request request) {
    return table(request, "/directorates/" + code, new ScopeCode.Directorate(code), asked);
  }

  @GET
  @Path("committees/{code}/scorecard.csv")
  @Produces("text/csv")
  public Response committeeTable(
      @PathParam("code") String code, @BeanParam PageParameters asked, @Context Request request) {
    return table(request, "/committees/" + code, new ScopeCode.Committee(code), asked);
  }

  private Response page(Request request, String path, ScopeCode scope, PageParameters asked) {
    return answers.page(
        request,
        editions.choose(asked),
        PageAddress.belowHome(path),
        scope,
        (frame, dashboard) -> Templates.part(frame, PartView.of(dashboard)));
  }

  private Response table(Request request, String path, ScopeCode scope, PageParameters asked) {
    return answers.table(
        request,
        editions.choose(asked),
        PageAddress.belowHome(path),
        scope,
        "scorecard",
        HomeResource::table);
  }
}
