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
import org.goldenthread.reporting.application.ViewIndicatorHistory;
import org.goldenthread.vocabulary.IndicatorRef;

/** What an indicator's figures and scores have been. */
@Path(Links.ROOT + "/indicators")
@Tag(name = "Indicators", description = "One indicator over the years")
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorHistoryResource {

  private final ViewIndicatorHistory viewIndicatorHistory;
  private final Answers answers;

  IndicatorHistoryResource(ViewIndicatorHistory viewIndicatorHistory, Answers answers) {
    this.viewIndicatorHistory = viewIndicatorHistory;
    this.answers = answers;
  }

  @GET
  @Path("/{ref}/history")
  @Operation(
      operationId = "indicatorHistory",
      summary = "An indicator's figures over the years",
      description = "Each data quarter with its outturn, target, score, trends and explanation.")
  @APIResponse(
      responseCode = "200",
      description = "The history",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IndicatorHistoryResponse.class),
              examples = @ExampleObject(name = "history", value = Examples.HISTORY)))
  public Response history(
      @Parameter(description = "The indicator's reference", example = "PI.47") @PathParam("ref")
          String written,
      @Context Request request) {
    IndicatorRef ref = Problems.parameter("ref", written, IndicatorRef::parse);
    return answers.answer(request, List.of("history", ref), () -> history(ref));
  }

  private IndicatorHistoryResponse history(IndicatorRef ref) {
    return viewIndicatorHistory
        .view(ref)
        .map(IndicatorHistoryResponse::of)
        .orElseThrow(() -> Refusals.unknownIndicator(ref));
  }
}
