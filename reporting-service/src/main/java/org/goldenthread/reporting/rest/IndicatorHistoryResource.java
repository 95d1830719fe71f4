package org.goldenthread.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.ViewIndicatorHistory;
import org.goldenthread.reporting.domain.IndicatorHistory;
import org.goldenthread.vocabulary.IndicatorRef;
import org.jspecify.annotations.Nullable;

/** What an indicator's figures and scores have been. */
@Path(Links.ROOT + "/indicators")
@Tag(name = Api.INDICATORS)
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorHistoryResource {

  private final ViewIndicatorHistory viewIndicatorHistory;
  private final Answers answers;
  private final Clock clock;

  IndicatorHistoryResource(
      ViewIndicatorHistory viewIndicatorHistory, Answers answers, Clock clock) {
    this.viewIndicatorHistory = viewIndicatorHistory;
    this.answers = answers;
    this.clock = clock;
  }

  @GET
  @Path("/{ref}/history")
  @Operation(
      operationId = "indicatorHistory",
      summary = "An indicator's figures over the years",
      description =
          "Each data quarter with every revision of its outturn, its target, score, trends and"
              + " explanation.")
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
      @Parameter(
              description = "Only what had been told until this time counts",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("asOf")
          @Nullable String asOf,
      @Context Request request) {
    IndicatorRef ref = Problems.parameter("ref", written, IndicatorRef::parse);
    AsOf moment = AskedView.asOf(asOf, clock);
    return answers.answer(
        request,
        List.of("history", ref, moment),
        () -> IndicatorHistoryResponse.of(history(ref, moment)));
  }

  @GET
  @Path("/{ref}/control-chart")
  @Operation(
      operationId = "controlChart",
      summary = "What of an indicator's movement is more than its usual variation",
      description =
          "The XmR chart of the whole series: mean and natural process limits of each stretch"
              + " between comparability breaks, and the reading of each point.")
  @APIResponse(
      responseCode = "200",
      description = "The control chart",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ControlChartResponse.class),
              examples =
                  @ExampleObject(name = "control chart", value = ListExamples.CONTROL_CHART)))
  public Response controlChart(
      @Parameter(description = "The indicator's reference", example = "PI.47") @PathParam("ref")
          String written,
      @Context Request request) {
    IndicatorRef ref = Problems.parameter("ref", written, IndicatorRef::parse);
    return answers.answer(
        request,
        List.of("control-chart", ref),
        () ->
            ControlChartResponse.of(
                ref,
                history(ref, AsOf.NOW)
                    .controlChart()
                    .orElseThrow(() -> Refusals.noControlChart(ref))));
  }

  private IndicatorHistory history(IndicatorRef ref, AsOf asOf) {
    return viewIndicatorHistory.view(ref, asOf).orElseThrow(() -> Refusals.unknownIndicator(ref));
  }
}
