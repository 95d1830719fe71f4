package org.goldenthread.indicators.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.indicators.application.AdoptCouncilPlan;
import org.goldenthread.indicators.application.CouncilPlans;
import org.goldenthread.indicators.application.History;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Council plans. */
@Path("/api/v1/council-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Council plans")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class CouncilPlanResource {

  private final CouncilPlans plans;
  private final AdoptCouncilPlan adoption;
  private final Exchange exchange;
  private final Paging paging;

  CouncilPlanResource(
      CouncilPlans plans, AdoptCouncilPlan adoption, Exchange exchange, Paging paging) {
    this.plans = plans;
    this.adoption = adoption;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Adopt a council plan or change it",
      description =
          "Replaces the plan as a whole, but for the names that its priorities have had: a priority"
              + " with effectiveFrom is renamed from then on. The same content again changes"
              + " nothing and is announced to nobody. Honours If-Match, and If-None-Match: *.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = CouncilPlanResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CouncilPlanResponse.class)))
  @APIResponse(responseCode = "409", ref = Api.PLAN_OVERLAPS)
  @APIResponse(responseCode = "422", ref = Api.UNKNOWN_REFERENCE)
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  public Response putCouncilPlan(
      @Parameter(description = "The plan's code", example = "2019-22") @PathParam("code")
          String code,
      @Nullable CouncilPlanRequest body) {
    String known = Fields.codeParameter("code", code);
    CouncilPlan plan = Fields.read(body, (it, fields) -> it.plan(known, fields));
    Set<String> allNamesGiven = body == null ? Set.of() : body.allNamesGiven();
    return exchange.written(
        adoption.adopt(plan, allNamesGiven, exchange.author()), CouncilPlanResponse::of);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "A council plan", description = "The plan as it now is. Carries an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The present state",
      content = @Content(schema = @Schema(implementation = CouncilPlanResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response getCouncilPlan(
      @Parameter(description = "The plan's code", example = "2019-22") @PathParam("code")
          String code,
      @Parameter(description = Api.QUARTER, example = "2021-22-Q1") @QueryParam("quarter")
          @Nullable String quarter,
      @Parameter(description = Api.AS_OF, example = "2021-04-01T12:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Optional<Quarter> shown = Times.quarterParameter(quarter);
    Revision<CouncilPlan> plan =
        Exchange.found(History.at(plans, code, Times.asOf(asOf)), "council plan", code);
    return exchange.present(plan, it -> CouncilPlanResponse.of(it, shown));
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(
      summary = "Who changed a plan, and when",
      description = "Latest first, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Revisions, without their content",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StampResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listCouncilPlanRevisions(
      @Parameter(description = "The plan's code", example = "2019-22") @PathParam("code")
          String code,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    Exchange.found(plans.current(code), "council plan", code);
    return paging.answer(plans.stamps(code, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  @GET
  @Operation(
      summary = "The council plans",
      description = "In the order of their codes, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The present states",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = CouncilPlanResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response listCouncilPlans(
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(plans.page(Paging.things(limit, cursor)), CouncilPlanResponse::of);
  }
}
