package org.goldenthread.reporting.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.application.ReportFile;
import org.goldenthread.reporting.application.Reports;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;

/** The reports of a quarter as files. */
@Path(Links.ROOT + "/reports")
@Tag(name = Api.REPORTS)
@APIResponse(
    responseCode = "200",
    description = "The report, in the format that the address ends in or Accept asks for",
    content = {
      @Content(mediaType = "text/html"),
      @Content(mediaType = "application/pdf"),
      @Content(
          mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      @Content(mediaType = "application/zip"),
      @Content(
          mediaType = "application/json",
          examples = @ExampleObject(name = "report", value = ReportResource.EXAMPLE))
    })
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@PermitAll // What is published is open to anyone; Viewed keeps drafts from those without a role.
final class ReportResource {

  static final String EXAMPLE =
      """
      {"title": "Corporate performance report", "subtitle": "Quarter 2 2020-21",
       "language": "en-GB", "author": "The council's performance team",
       "asAt": "2020-11-21T14:03:00Z",
       "blocks": [{"kind": "heading", "level": 1, "text": "Summary", "id": "section-2"}]}
      """;

  private static final String QUARTER =
      "The reporting quarter; with .html, .pdf, .docx, .xlsx, .csv or .json behind it, in that"
          + " format. A .csv is a ZIP file with every table.";
  private static final String LATEST =
      " A published quarter answers with the frozen file, which needs no token, unless view=latest"
          + " asks for the figures received so far.";

  private final ViewDashboard viewDashboard;
  private final Reports reports;
  private final Viewed viewed;

  ReportResource(ViewDashboard viewDashboard, Reports reports, Viewed viewed) {
    this.viewDashboard = viewDashboard;
    this.reports = reports;
    this.viewed = viewed;
  }

  @GET
  @Path("/corporate/{quarter}")
  @Operation(
      operationId = "corporateReport",
      summary = "The corporate report",
      description = "The whole council in a quarter, in the order of the printed reports." + LATEST)
  public Response corporate(
      @Parameter(description = QUARTER, example = "2020-21-Q2.pdf") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    return send(request, new WantedScope.Corporate(), wanted, "corporate-report", asked);
  }

  @GET
  @Path("/directorates/{code}/{quarter}")
  @Operation(
      operationId = "directorateReport",
      summary = "A directorate's report",
      description =
          "One directorate in a quarter, with its service summary and workforce." + LATEST)
  public Response directorate(
      @Parameter(description = "The directorate's code", example = "CCS") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2.docx") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    return send(
        request, new WantedScope.Directorate(code), wanted, "directorate-report-" + code, asked);
  }

  @GET
  @Path("/committees/{code}/{quarter}")
  @Operation(
      operationId = "committeeReport",
      summary = "A committee's report",
      description =
          "What a committee looks at: everything of its directorates and of its priorities, with"
              + " its introduction, its recommendations and the legend."
              + LATEST)
  public Response committee(
      @Parameter(description = "The committee's code", example = "SCRUTINY") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2.pdf") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    return send(
        request, new WantedScope.Committee(code), wanted, "committee-report-" + code, asked);
  }

  private Response send(
      Request request, WantedScope scope, WantedFile wanted, String name, AskedView asked) {
    String path = FrozenPaths.report(scope, wanted.quarter(), wanted.format());
    Response file =
        viewed.file(
            request,
            wanted.quarter(),
            asked,
            path,
            asOf ->
                new ReportFile(
                    path,
                    wanted.format().mediaType(),
                    reports.write(
                        Refusals.shown(viewDashboard.view(scope, wanted.quarter(), asOf)),
                        wanted.format())));
    return Response.fromResponse(file)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, wanted))
        .build();
  }

  private static String disposition(String name, WantedFile wanted) {
    Format format = wanted.format();
    String kind = format == Format.HTML || format == Format.PDF ? "inline" : "attachment";
    return "%s; filename=\"%s-%s.%s\""
        .formatted(
            kind, name.replaceAll("[^A-Za-z0-9-]", "-"), wanted.quarter(), format.extension());
  }
}
