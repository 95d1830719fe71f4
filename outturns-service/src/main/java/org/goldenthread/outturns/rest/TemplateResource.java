package org.goldenthread.outturns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.goldenthread.outturns.application.PrepareTemplate;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Spreadsheets for directorates that submit by hand. */
@Path("/api/v1/templates/{quarter}")
@Tag(name = "Templates")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
final class TemplateResource {

  private final PrepareTemplate prepareTemplate;
  private final Batch batch;
  private final CurrentSubmitter submitter;

  TemplateResource(PrepareTemplate prepareTemplate, Batch batch, CurrentSubmitter submitter) {
    this.prepareTemplate = prepareTemplate;
    this.batch = batch;
    this.submitter = submitter;
  }

  @GET
  @Produces(TemplateSheet.MEDIA_TYPE)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "getTemplate",
      summary = "Download a quarter's spreadsheet",
      description =
          "A row for each indicator that is due in the report of the quarter, with its target and"
              + " last values, and empty cells to fill in. Of an indicator with a reporting lag the"
              + " row is about an earlier quarter.")
  @APIResponse(
      responseCode = "200",
      description = "The spreadsheet.",
      content =
          @Content(
              mediaType = TemplateSheet.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(
      @Parameter(description = "The reporting quarter.", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(
              description =
                  "Only the indicators of this directorate. Left out, a submitter gets those of the"
                      + " directorates that the token names, and anyone else all.",
              example = "CCS")
          @QueryParam("directorate")
          @Nullable String directorate)
      throws IOException {
    Quarter asked = Fields.quarter(quarter);
    byte[] file = TemplateWriter.write(prepareTemplate.prepare(asked, wanted(directorate)));
    return Response.ok(file, TemplateSheet.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"outturns-%s.xlsx\"".formatted(asked))
        .build();
  }

  private Predicate<Optional<String>> wanted(@Nullable String directorate) {
    if (directorate != null) {
      return Optional.of(directorate)::equals;
    }
    Set<String> own = submitter.get().directorates();
    return mayOnlySubmitFor(own) ? owner -> owner.filter(own::contains).isPresent() : any -> true;
  }

  private boolean mayOnlySubmitFor(Set<String> directorates) {
    return !submitter.get().isPerformanceTeam() && !directorates.isEmpty();
  }

  @POST
  @Consumes(TemplateSheet.MEDIA_TYPE)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  @Operation(
      operationId = "submitTemplate",
      summary = "Send a filled-in spreadsheet back",
      description =
          "Takes the rows in which something was filled in, as a batch does, and tells each fault"
              + " with its cell. A row about a quarter that the template does not ask for is"
              + " rejected: the file is another quarter's.")
  @APIResponse(
      responseCode = "200",
      description = "A result for each row that was filled in.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = BatchResult.class),
              examples = @ExampleObject(name = "two rows", value = Examples.BATCH_RESULTS)))
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = Api.NOT_POSSIBLE)
  public Response submit(
      @Parameter(description = "The reporting quarter.", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(description = "Check everything, keep nothing.")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Parameter(description = "Keep all rows or, if one is rejected, none.")
          @QueryParam("atomic")
          @DefaultValue("false")
          boolean atomic,
      @RequestBody(
              content =
                  @Content(
                      mediaType = TemplateSheet.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream body)
      throws IOException {
    Quarter asked = Fields.quarter(quarter);
    BatchRows rows =
        new TemplateQuarters(asked, prepareTemplate.prepare(asked, any -> true))
            .check(TemplateReader.read(body));
    return batch.take(
        rows, submitter.get(), ResultFormat.ARRAY, Batch.Mode.of(dryRun, atomic), Spool.empty());
  }
}
