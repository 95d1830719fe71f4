package org.goldenthread.outturns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.application.ChangeQuarterState;
import org.goldenthread.outturns.application.FindQuarterState;
import org.goldenthread.outturns.domain.QuarterState;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Which quarters take submissions. */
@Path("/api/v1/quarters/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarters")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
final class QuarterResource {

  private final ChangeQuarterState changeQuarterState;
  private final FindQuarterState findQuarterState;
  private final CurrentSubmitter submitter;

  QuarterResource(
      ChangeQuarterState changeQuarterState,
      FindQuarterState findQuarterState,
      CurrentSubmitter submitter) {
    this.changeQuarterState = changeQuarterState;
    this.findQuarterState = findQuarterState;
    this.submitter = submitter;
  }

  @PUT
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      operationId = "putQuarter",
      summary = "Open or close a quarter",
      description =
          "In a closed quarter only the performance team submits, outturns with a reason. Repeating"
              + " what is so already changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The state that holds now.",
      content = @Content(schema = @Schema(implementation = QuarterStateResponse.class)))
  public Response put(
      @Parameter(description = "The quarter.", example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = QuarterStateRequest.class),
                      examples = @ExampleObject(name = "close", value = Examples.QUARTER_STATE)))
          @Nullable QuarterStateRequest request) {
    QuarterStateRequest sent = Fields.body(request);
    QuarterState state =
        changeQuarterState
            .change(
                Fields.quarter(quarter),
                sent.wantedState(),
                sent.wantedReason(),
                submitter.get().subject())
            .orElseThrow(QuarterStateRequest::reasonMissing);
    return Response.ok(QuarterStateResponse.of(state))
        .tag(EntityTags.ofRevision(state.revision()))
        .build();
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "getQuarter",
      summary = "Get whether a quarter takes submissions",
      description = "A quarter that nobody opened or closed is open, with revision 0.")
  @APIResponse(
      responseCode = "200",
      description = "The state.",
      content = @Content(schema = @Schema(implementation = QuarterStateResponse.class)))
  @APIResponse(responseCode = "304", description = "The caller has this state.")
  public Response get(
      @Parameter(description = "The quarter.", example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @Context Request request) {
    Quarter asked = Fields.quarter(quarter);
    QuarterStateResponse state =
        findQuarterState
            .find(asked)
            .map(QuarterStateResponse::of)
            .orElseGet(() -> QuarterStateResponse.neverChanged(asked));
    return EntityTags.answer(request, EntityTags.ofRevision(state.revision()), () -> state);
  }
}
