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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.vocabulary.Quarter;

/** Lists that a scrutiny officer asks for, each taken from the corporate scorecard. */
@Path(Links.ROOT)
@Tag(name = "Lists", description = "Parts of the corporate scorecard")
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ListResource {

  private final ViewDashboard viewDashboard;
  private final Answers answers;

  ListResource(ViewDashboard viewDashboard, Answers answers) {
    this.viewDashboard = viewDashboard;
    this.answers = answers;
  }

  @GET
  @Path("/below-target/{quarter}")
  @Operation(
      operationId = "belowTarget",
      summary = "What is below target in a quarter",
      description = "The rows of the corporate scorecard whose score is the policy's lowest.")
  @APIResponse(
      responseCode = "200",
      description = "The rows and how they moved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BelowTargetResponse.class),
              examples = @ExampleObject(name = "below target", value = Examples.BELOW_TARGET)))
  public Response belowTarget(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Context Request request) {
    return answer(request, "below-target", quarter, BelowTargetResponse::of);
  }

  @GET
  @Path("/annual-comparison/{quarter}")
  @Operation(
      operationId = "annualComparison",
      summary = "A quarter against the same quarter of the year before",
      description =
          "The rows of the corporate scorecard that are reported, and their annual trends.")
  @APIResponse(
      responseCode = "200",
      description = "The rows and how they moved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AnnualComparisonResponse.class),
              examples =
                  @ExampleObject(name = "annual comparison", value = Examples.ANNUAL_COMPARISON)))
  public Response annualComparison(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Context Request request) {
    return answer(request, "annual-comparison", quarter, AnnualComparisonResponse::of);
  }

  private Response answer(
      Request request, String list, String written, Function<Dashboard, ?> body) {
    Quarter quarter = Problems.parameter("quarter", written, Quarter::parse);
    return answers.answer(
        request,
        List.of(list, quarter),
        () -> body.apply(Refusals.shown(viewDashboard.view(new WantedScope.Corporate(), quarter))));
  }
}
