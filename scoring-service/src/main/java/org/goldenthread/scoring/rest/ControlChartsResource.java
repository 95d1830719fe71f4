package org.goldenthread.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.application.FindChart;
import org.goldenthread.scoring.application.FindChart.Finding;
import org.goldenthread.scoring.application.PublishedChart;
import org.goldenthread.vocabulary.IndicatorRef;

/** The honest trend: what of an indicator's movement is more than the variation it always has. */
@Path("/api/v1/control-charts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
@Tag(name = "control charts", description = "Statistical process control, beside every trend")
final class ControlChartsResource {

  private final FindChart findChart;

  ControlChartsResource(FindChart findChart) {
    this.findChart = findChart;
  }

  /** The chart of a whole series. */
  @GET
  @Path("/{ref}")
  @Operation(
      operationId = "getControlChart",
      summary = "The XmR chart of an indicator's whole series, each point with its reading",
      description =
          "Mean and natural process limits (the mean plus and minus 2.66 mean moving ranges) of"
              + " each stretch between comparability breaks, from 12 figures on, and the reading of"
              + " each point: COMMON_CAUSE, IMPROVEMENT, CONCERN, for a neutral indicator INCREASE"
              + " or DECREASE, NOT_READ where there are too few figures. The rules: BEYOND_LIMIT;"
              + " TWO_OF_THREE_NEAR_LIMIT; RUN_ON_ONE_SIDE and TREND of seven or more figures."
              + " Year-to-date figures are taken apart into quarters first. Limits are not"
              + " clamped.")
  @APIResponse(
      responseCode = "200",
      description = "The chart. It carries an ETag and honours If-None-Match.",
      content =
          @Content(
              schema = @Schema(implementation = PublishedChart.class),
              examples = {
                @ExampleObject(name = "read", value = ChartExamples.READ),
                @ExampleObject(name = "too few figures", value = ChartExamples.NOT_READ)
              }))
  @APIResponse(
      responseCode = "404",
      description = "The indicator is not known, or nothing was submitted for it.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "unknown", value = ScoreExamples.UNKNOWN)))
  public Response one(
      @Parameter(description = "The indicator's reference", example = "PI.47") @PathParam("ref")
          String ref,
      @Context Request request) {
    IndicatorRef indicator = Problems.parameter("ref", ref, IndicatorRef::parse);
    return switch (findChart.of(indicator)) {
      case Finding.Found(PublishedChart chart) ->
          EntityTags.answer(request, EntityTags.ofContent(chart.toString()), () -> chart);
      case Finding.None(var why) -> throw ScoreProblems.of(why, indicator);
    };
  }
}
