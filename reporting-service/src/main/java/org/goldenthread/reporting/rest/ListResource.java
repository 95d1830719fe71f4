package org.goldenthread.reporting.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.vocabulary.Quarter;

/** Lists that a scrutiny officer asks for, each taken from the corporate scorecard. */
@Path(Links.ROOT)
@Tag(name = Api.LISTS)
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@PermitAll // What is published is open to anyone; Viewed keeps drafts from those without a role.
final class ListResource {

  private final ViewDashboard viewDashboard;
  private final Viewed viewed;

  ListResource(ViewDashboard viewDashboard, Viewed viewed) {
    this.viewDashboard = viewDashboard;
    this.viewed = viewed;
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
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(request, FrozenPaths.BELOW_TARGET, quarter, asked, BelowTargetResponse::of);
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
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(
        request, FrozenPaths.ANNUAL_COMPARISON, quarter, asked, AnnualComparisonResponse::of);
  }

  @GET
  @Path("/lagged/{quarter}")
  @Operation(
      operationId = "lagged",
      summary = "Whose figures are of an earlier quarter",
      description = "The rows of the corporate scorecard that have a reporting lag.")
  @APIResponse(
      responseCode = "200",
      description = "The rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LaggedResponse.class),
              examples = @ExampleObject(name = "lagged", value = ListExamples.LAGGED)))
  public Response lagged(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(request, FrozenPaths.LAGGED, quarter, asked, LaggedResponse::of);
  }

  private Response answer(
      Request request, String path, String written, AskedView asked, Function<Dashboard, ?> body) {
    Quarter quarter = Problems.parameter("quarter", written, Quarter::parse);
    WantedScope corporate = new WantedScope.Corporate();
    return viewed.answer(
        request,
        quarter,
        asked,
        path,
        asOf -> body.apply(Refusals.shown(viewDashboard.view(corporate, quarter, asOf))));
  }
}
