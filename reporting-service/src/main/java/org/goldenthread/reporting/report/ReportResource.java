package org.goldenthread.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.security.Role;

/** The reports of a quarter as files. */
@Path("/api/v1/reports")
@Tag(name = "Reports", description = "Documents for people: pages, PDF, Word, spreadsheets, data")
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
@APIResponse(responseCode = "400", ref = "Invalid")
@APIResponse(responseCode = "401", ref = "NoToken")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@APIResponse(responseCode = "404", ref = "NotFound")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
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

  private final ComposeReport compose;
  private final Files files;

  ReportResource(ComposeReport compose, Files files) {
    this.compose = compose;
    this.files = files;
  }

  @GET
  @Path("/corporate/{quarter}")
  @Operation(
      operationId = "corporateReport",
      summary = "The corporate report",
      description = "The whole council in a quarter, in the order of the printed reports.")
  public Response corporate(
      @Parameter(description = QUARTER, example = "2020-21-Q2.pdf") @PathParam("quarter")
          String quarter,
      @Context Request request) {
    Wanted wanted = Wanted.of(quarter, request);
    return files.send(
        request,
        wanted,
        "corporate-report",
        List.of("corporate"),
        () -> Refusals.composed(compose.corporate(wanted.quarter())));
  }

  @GET
  @Path("/directorates/{code}/{quarter}")
  @Operation(
      operationId = "directorateReport",
      summary = "A directorate's report",
      description = "One directorate in a quarter, with its service summary and workforce.")
  public Response directorate(
      @Parameter(description = "The directorate's code", example = "CCS") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2.docx") @PathParam("quarter")
          String quarter,
      @Context Request request) {
    Wanted wanted = Wanted.of(quarter, request);
    return files.send(
        request,
        wanted,
        "directorate-report-" + fileName(code),
        List.of("directorate", code),
        () -> Refusals.composed(compose.directorate(code, wanted.quarter())));
  }

  @GET
  @Path("/committees/{code}/{quarter}")
  @Operation(
      operationId = "committeeReport",
      summary = "A committee's report",
      description =
          "What a committee looks at: everything of its directorates and of its priorities, with"
              + " its introduction, its recommendations and the legend.")
  public Response committee(
      @Parameter(description = "The committee's code", example = "SCRUTINY") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2.pdf") @PathParam("quarter")
          String quarter,
      @Context Request request) {
    Wanted wanted = Wanted.of(quarter, request);
    return files.send(
        request,
        wanted,
        "committee-report-" + fileName(code),
        List.of("committee", code),
        () -> Refusals.composed(compose.committee(code, wanted.quarter())));
  }

  private static String fileName(String code) {
    return code.replaceAll("[^A-Za-z0-9-]", "-");
  }
}
