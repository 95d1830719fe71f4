package org.goldenthread.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.PublishReport;
import org.goldenthread.reporting.application.ReadPublications;
import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Freezes the report of a quarter for anyone to read. */
@Path(Links.ROOT + "/publications")
@Tag(name = Api.PUBLICATIONS)
final class PublicationResource {

  private final PublishReport publishReport;
  private final ReadPublications readPublications;
  private final CurrentCaller caller;
  private final Answers answers;

  PublicationResource(
      PublishReport publishReport,
      ReadPublications readPublications,
      CurrentCaller caller,
      Answers answers) {
    this.publishReport = publishReport;
    this.readPublications = readPublications;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Path("/{quarter}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      operationId = "publish",
      summary = "Publish a quarter's report",
      description =
          "Freezes every file of the report byte for byte. The quarter must be closed, and each"
              + " commentary that is owed and each open finding must be acknowledged with a"
              + " reason. A further publication needs a reason and leaves the earlier ones as they"
              + " are.")
  @RequestBody(
      description = "What is outstanding and known; may be left out",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PublicationBody.class),
              examples = @ExampleObject(name = "publish", value = PublicationExamples.REQUEST)))
  @APIResponse(
      responseCode = "201",
      description = "It is published",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PublicationResponse.class),
              examples =
                  @ExampleObject(name = "publication", value = PublicationExamples.PUBLICATION)))
  @APIResponse(responseCode = "400", ref = Api.INVALID)
  @APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
  @APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = Api.NOT_PUBLISHABLE)
  public Response publish(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Nullable PublicationBody body) {
    Quarter wanted = Problems.parameter("quarter", quarter, Quarter::parse);
    Publication publication =
        Refusals.published(
            publishReport.publish(PublicationBody.read(body, wanted, caller.get().subject())));
    return Response.created(URI.create(Links.publication(wanted)))
        .type(MediaType.APPLICATION_JSON)
        .entity(
            answers.write(PublicationResponse.of(publication, readPublications.files(publication))))
        .build();
  }
}
