package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.application.AcknowledgeFinding;
import org.goldenthread.outturns.application.FindingLedger;
import org.goldenthread.outturns.domain.TrackedFinding;
import org.jspecify.annotations.Nullable;

/** One data-quality finding. */
@Path("/api/v1/findings/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
final class FindingResource {

  private static final int CONFLICT = 409;
  private static final String ID = "PI.501.2020-21-Q2.RATIO_DISAGREES_WITH_VALUE";

  private final FindingLedger findings;
  private final AcknowledgeFinding acknowledgeFinding;
  private final CurrentSubmitter submitter;
  private final Request request;

  FindingResource(
      FindingLedger findings,
      AcknowledgeFinding acknowledgeFinding,
      CurrentSubmitter submitter,
      Request request) {
    this.findings = findings;
    this.acknowledgeFinding = acknowledgeFinding;
    this.submitter = submitter;
    this.request = request;
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "getFinding",
      summary = "Get a finding",
      description = "As it now stands; the ETag is its revision.")
  @APIResponse(
      responseCode = "200",
      description = "The finding.",
      content = @Content(schema = @Schema(implementation = TrackedFindingResponse.class)))
  @APIResponse(responseCode = "304", description = "The caller has it.")
  public Response get(
      @Parameter(description = "The finding's id.", example = ID) @PathParam("id") String id) {
    TrackedFinding found = findings.find(id).orElseThrow(() -> unknown(id));
    return EntityTags.answer(
        request, EntityTags.ofRevision(found.revision()), () -> TrackedFindingResponse.of(found));
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "listFindingRevisions",
      summary = "List every state of a finding",
      description = "Raised, corrected, acknowledged: when and by whom; earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "All states.",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = TrackedFindingResponse.class)))
  public List<TrackedFindingResponse> revisions(
      @Parameter(description = "The finding's id.", example = ID) @PathParam("id") String id) {
    List<TrackedFinding> states = findings.revisions(id);
    if (states.isEmpty()) {
      throw unknown(id);
    }
    return states.stream().map(TrackedFindingResponse::of).toList();
  }

  @POST
  @Path("/acknowledgement")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      operationId = "acknowledgeFinding",
      summary = "Say why a figure is right",
      description =
          "The finding counts as dealt with until the figures in its sentence change. The same"
              + " reason again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "It is acknowledged.",
      content = @Content(schema = @Schema(implementation = TrackedFindingResponse.class)))
  @APIResponse(responseCode = "409", ref = Api.CONFLICT)
  public Response acknowledge(
      @Parameter(description = "The finding's id.", example = ID) @PathParam("id") String id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = AcknowledgementRequest.class),
                      examples =
                          @ExampleObject(name = "example", value = Examples.ACKNOWLEDGEMENT)))
          @Nullable AcknowledgementRequest body) {
    String reason = Fields.body(body).given();
    return switch (acknowledgeFinding.acknowledge(id, reason, submitter.get().subject())) {
      case AcknowledgeFinding.Answer.Acknowledged(TrackedFinding finding) ->
          Response.ok(TrackedFindingResponse.of(finding))
              .tag(EntityTags.ofRevision(finding.revision()))
              .build();
      case AcknowledgeFinding.Answer.Corrected() ->
          throw Problems.of(
              CONFLICT,
              "finding-corrected",
              "The finding is corrected",
              "The rule finds nothing any more: there is nothing to acknowledge");
      case AcknowledgeFinding.Answer.Unknown() -> throw unknown(id);
    };
  }

  private static HttpProblem unknown(String id) {
    return Problems.notFound("There is no finding " + id);
  }
}
