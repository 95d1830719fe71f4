package org.goldenthread.outturns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.security.Role;

/** Outturns, many at a time. */
@Path("/api/v1/outturns/batch")
@Tag(name = "Outturns")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
final class BatchResource {

  private final BatchFormats formats;
  private final Batch batch;
  private final CurrentSubmitter submitter;

  BatchResource(BatchFormats formats, Batch batch, CurrentSubmitter submitter) {
    this.formats = formats;
    this.batch = batch;
    this.submitter = submitter;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, BatchFormats.NDJSON, BatchFormats.CSV})
  @Produces({MediaType.APPLICATION_JSON, BatchFormats.NDJSON})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  @Operation(
      operationId = "submitOutturns",
      summary = "Submit many outturns",
      description =
          "Answers one result for each row, in the order of the rows. A row that is rejected spoils"
              + " no other, and the same batch can be sent again. The whole body is read and its"
              + " frame checked before the first row is handed in; then the results come as the"
              + " rows are done, as an array or, with `Accept: application/x-ndjson`, a line each,"
              + " so that a long batch shows how far it is: `row` counts them.")
  @APIResponse(
      responseCode = "200",
      description = "The results, of which some may be rejections.",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = BatchResult.class),
              examples = @ExampleObject(name = "two rows", value = Examples.BATCH_RESULTS)))
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(
      responseCode = "422",
      description = "With `atomic`: some rows were rejected, so none was kept; `results` has them.",
      content = @Content(mediaType = Api.PROBLEM))
  public Response submit(
      @Parameter(description = "Check everything, keep nothing.")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Parameter(description = "Keep all rows or, if one is rejected, none.")
          @QueryParam("atomic")
          @DefaultValue("false")
          boolean atomic,
      @Context HttpHeaders headers,
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(type = SchemaType.ARRAY, implementation = OutturnRequest.class),
                    examples = @ExampleObject(name = "one good, one bad", value = Examples.BATCH)),
                @Content(
                    mediaType = BatchFormats.NDJSON,
                    schema = @Schema(implementation = OutturnRequest.class),
                    examples = @ExampleObject(name = "each line", value = Examples.NDJSON)),
                @Content(
                    mediaType = BatchFormats.CSV,
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "two rows", value = Examples.CSV))
              })
          InputStream body)
      throws IOException {
    Spool spool = Spool.of(body);
    try {
      BatchRows rows = formats.rows(headers.getMediaType(), spool);
      return batch.take(
          rows,
          submitter.get(),
          ResultFormat.wanted(headers),
          Batch.Mode.of(dryRun, atomic),
          spool);
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }
}
