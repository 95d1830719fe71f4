package org.goldenthread.reporting.report.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.documents.format.Format;
import org.goldenthread.kit.time.Turns;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.report.WriteReport;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;

/** The reports of a quarter as files. */
@Path(Links.ROOT + "/reports")
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class ReportResource {

  private final ViewDashboard viewDashboard;
  private final WriteReport writeReport;
  private final EditionAnswers viewed;

  ReportResource(ViewDashboard viewDashboard, WriteReport writeReport, EditionAnswers viewed) {
    this.viewDashboard = viewDashboard;
    this.writeReport = writeReport;
    this.viewed = viewed;
  }

  @GET
  @Path("/corporate/{quarter}")
  public Response corporate(
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    return send(request, new ScopeCode.Corporate(), wanted, "corporate-report", asked);
  }

  @GET
  @Path("/{kind: directorates|committees}/{code}/{quarter}")
  public Response part(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    String name = "%s-report-%s".formatted(kind.substring(0, kind.length() - 1), code);
    return send(request, ScopeCode.of(kind, code), wanted, name, asked);
  }

  private Response send(
      Request request, ScopeCode scope, WantedFile wanted, String name, EditionParameters asked) {
    return Response.fromResponse(file(request, scope, wanted, asked))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, wanted))
        .build();
  }

  private Response file(
      Request request, ScopeCode scope, WantedFile wanted, EditionParameters asked) {
    try {
      return viewed.file(
          request,
          wanted.quarter(),
          asked,
          FrozenPaths.report(scope, wanted.quarter(), wanted.format()),
          asOf ->
              writeReport.write(
                  Refusals.shown(viewDashboard.view(scope, wanted.quarter(), asOf)),
                  wanted.format()));
    } catch (Turns.BusyException refused) {
      throw TooManyReports.problem(refused);
    }
  }

  private static String disposition(String name, WantedFile wanted) {
    Format format = wanted.format();
    String kind = format == Format.HTML || format == Format.PDF ? "inline" : "attachment";
    return "%s; filename=\"%s-%s.%s\""
        .formatted(
            kind, name.replaceAll("[^A-Za-z0-9-]", "-"), wanted.quarter(), format.extension());
  }
}
