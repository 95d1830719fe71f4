package org.goldenthread.indicators.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.indicators.application.ExportReferenceData;
import org.goldenthread.indicators.application.ImportReferenceData;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.rest.ReferenceImport.Item;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** The whole plan as CSV files in a zip. */
@Path("/api/v1/reference-data")
@Tag(name = "Reference data")
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ReferenceDataResource {

  private static final String ZIP = "application/zip";

  private final ExportReferenceData exporting;
  private final ImportReferenceData importing;
  private final Exchange exchange;

  ReferenceDataResource(
      ExportReferenceData exporting, ImportReferenceData importing, Exchange exchange) {
    this.exporting = exporting;
    this.importing = importing;
    this.exchange = exchange;
  }

  @GET
  @Produces(ZIP)
  @Operation(
      summary = "Export the whole plan",
      description =
          "A zip of CSV files: plans, priorities, objectives, directorates, indicators with every"
              + " definition, targets, initiatives and milestones, committees and their"
              + " recommendations. What is imported elsewhere is exported there as the same bytes."
              + " Scoring policies are not in it. Carries an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The files",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response exportReferenceData() {
    byte[] zip = CsvArchive.write(ReferenceExport.tables(exporting.export()));
    return exchange.tagged(EntityTags.ofContent(zip), zip);
  }

  @POST
  @Consumes(ZIP)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Import a whole plan",
      description =
          "All rows of the files, or none if one is refused; then every fault is told by file, row"
              + " and column. The same files again change nothing. A plan in the zip replaces the"
              + " plan as a whole, as its PUT does; everything else is added to what is there.")
  @RequestBody(
      description =
          "The files of the export, or of a report's folder; each may be left out, and columns that"
              + " are not known do not matter",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "200",
      description = "Imported, or with dryRun what would have been",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
  @APIResponse(responseCode = "400", ref = Api.INVALID)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = Api.ROWS_REFUSED)
  public ImportResponse importReferenceData(
      @Parameter(description = "Whether only to tell what would happen", example = "true")
          @QueryParam("dryRun")
          @Nullable String dryRun,
      byte @Nullable [] zip) {
    boolean dry = dryRun != null && Problems.parameter("dryRun", dryRun, Times::trueOrFalse);
    ReferenceImport data =
        new ReferenceImport(
            CsvArchive.read(
                zip == null ? new byte[0] : zip, List.copyOf(ReferenceFiles.COLUMNS.keySet())));
    boolean sound = data.rows().stream().allMatch(it -> it.faults().isEmpty());
    List<Outcome<?>> outcomes =
        importing.run(
            data.items().stream().map(Item::step).toList(),
            sound && !dry,
            exchange.author().subject());
    return ImportResults.answer(data, outcomes, dry);
  }
}
