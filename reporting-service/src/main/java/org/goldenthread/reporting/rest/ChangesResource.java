package org.goldenthread.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.ListChanges;
import org.goldenthread.vocabulary.Quarter;

/** What has changed since publication. */
@Path(Links.ROOT + "/publications/{quarter}/changes")
@Tag(name = Api.PUBLICATIONS)
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ChangesResource {

  private final ListChanges listChanges;
  private final Answers answers;

  ChangesResource(ListChanges listChanges, Answers answers) {
    this.listChanges = listChanges;
    this.answers = answers;
  }

  @GET
  @Operation(
      operationId = "changes",
      summary = "What has changed since publication",
      description =
          "Every figure of the report that differs from the last publication: before, after, when,"
              + " by whom and why. The same figures are marked [r] in view=latest.")
  @APIResponse(
      responseCode = "200",
      description = "The changes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChangesResponse.class),
              examples = @ExampleObject(name = "changes", value = PublicationExamples.CHANGES)))
  public Response changes(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Context Request request) {
    Quarter wanted = Problems.parameter("quarter", quarter, Quarter::parse);
    return answers.answer(
        request,
        List.of("changes", wanted),
        () ->
            ChangesResponse.of(
                listChanges.list(wanted).orElseThrow(() -> Refusals.notPublished(wanted))));
  }
}
