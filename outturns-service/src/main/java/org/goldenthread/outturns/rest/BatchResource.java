package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.application.Commitment;

/** Outturns, many at a time. */
@Path("/api/v1/outturns/batch")
@Tag(name = "Outturns")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
final class BatchResource {

  private static final int UNPROCESSABLE = 422;

  private final BatchFormats formats;
  private final Batch batch;

  BatchResource(BatchFormats formats, Batch batch) {
    this.formats = formats;
    this.batch = batch;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, BatchFormats.NDJSON, BatchFormats.CSV})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  @Operation(
      operationId = "submitOutturns",
      summary = "Submit many outturns",
      description =
          "Answers one result for each row, in the order of the rows. A row that is rejected spoils"
              + " no other, and the same batch can be sent again.")
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
  public List<BatchResult> submit(
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
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "two lines", value = Examples.NDJSON)),
                @Content(
                    mediaType = BatchFormats.CSV,
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "two rows", value = Examples.CSV))
              })
          InputStream body)
      throws IOException {
    List<Row> rows = formats.rows(headers.getMediaType(), body);
    if (dryRun) {
      return batch.handIn(rows, Commitment.NONE);
    }
    return atomic ? allOrNone(rows) : batch.handIn(rows, Commitment.EACH);
  }

  private List<BatchResult> allOrNone(List<Row> rows) {
    List<BatchResult> results = batch.handIn(rows, Commitment.ALL_OR_NONE);
    List<BatchResult> rejected =
        results.stream().filter(result -> result.result() == BatchResult.Result.REJECTED).toList();
    if (rejected.isEmpty()) {
      return results;
    }
    throw HttpProblem.builder(
            Problems.of(
                UNPROCESSABLE,
                "batch-refused",
                "Rows of the batch were rejected",
                "%d of %d rows were rejected, so none was kept: correct them and send all again"
                    .formatted(rejected.size(), results.size())))
        .with("results", rejected)
        .build();
  }
}
