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
import org.goldenthread.vocabulary.Quarter;

/** How the council, a priority, a directorate or what a committee looks at did in a quarter. */
@Path(Links.ROOT + "/dashboards")
@Tag(name = Api.DASHBOARDS)
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@PermitAll // What is published is open to anyone; Viewed keeps drafts from those without a role.
final class DashboardResource {

  private static final String QUARTER = "The reporting quarter";
  private static final String LATEST =
      " A published quarter answers with the frozen report, which needs no token, unless"
          + " view=latest asks for the figures received so far; asAt says until when. Send the ETag"
          + " back in If-None-Match to be told whether anything changed.";

  private final ViewDashboard viewDashboard;
  private final Viewed viewed;

  DashboardResource(ViewDashboard viewDashboard, Viewed viewed) {
    this.viewDashboard = viewDashboard;
    this.viewed = viewed;
  }

  @GET
  @Path("/corporate/{quarter}")
  @Operation(
      operationId = "corporateDashboard",
      summary = "The whole council in a quarter",
      description = "All indicators that are reported on under the council plan in force." + LATEST)
  @APIResponse(
      responseCode = "200",
      description = "The dashboard",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DashboardResponse.class),
              examples = @ExampleObject(name = "corporate", value = Examples.CORPORATE)))
  public Response corporate(
      @Parameter(description = QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(request, new WantedScope.Corporate(), quarter, asked);
  }

  @GET
  @Path("/priorities/{code}/{quarter}")
  @Operation(
      operationId = "priorityDashboard",
      summary = "A priority in a quarter",
      description = "The same for one priority of the plan, broken down by directorate." + LATEST)
  @APIResponse(
      responseCode = "200",
      description = "The dashboard",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DashboardResponse.class),
              examples = @ExampleObject(name = "priority", value = Examples.PRIORITY)))
  public Response priority(
      @Parameter(description = "The priority's code", example = "SAFE") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(request, new WantedScope.Priority(code), quarter, asked);
  }

  @GET
  @Path("/directorates/{code}/{quarter}")
  @Operation(
      operationId = "directorateDashboard",
      summary = "A directorate in a quarter",
      description = "The same for one directorate, broken down by priority." + LATEST)
  @APIResponse(
      responseCode = "200",
      description = "The dashboard",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DashboardResponse.class),
              examples = @ExampleObject(name = "directorate", value = Examples.DIRECTORATE)))
  public Response directorate(
      @Parameter(description = "The directorate's code", example = "CS") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(request, new WantedScope.Directorate(code), quarter, asked);
  }

  @GET
  @Path("/committees/{code}/{quarter}")
  @Operation(
      operationId = "committeeDashboard",
      summary = "What a committee looks at in a quarter",
      description =
          "The same for everything of a committee's directorates and everything of its priorities."
              + LATEST)
  @APIResponse(
      responseCode = "200",
      description = "The dashboard",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DashboardResponse.class),
              examples = @ExampleObject(name = "committee", value = Examples.COMMITTEE)))
  public Response committee(
      @Parameter(description = "The committee's code", example = "SCRUTINY") @PathParam("code")
          String code,
      @Parameter(description = QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @BeanParam AskedView asked,
      @Context Request request) {
    return answer(request, new WantedScope.Committee(code), quarter, asked);
  }

  private Response answer(Request request, WantedScope scope, String written, AskedView asked) {
    Quarter quarter = Problems.parameter("quarter", written, Quarter::parse);
    return viewed.answer(
        request,
        quarter,
        asked,
        FrozenPaths.dashboard(scope),
        asOf -> DashboardResponse.of(Refusals.shown(viewDashboard.view(scope, quarter, asOf))));
  }
}
