package org.goldenthread.indicators.plan.rest;

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
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.RevisionResource;
import org.goldenthread.indicators.plan.AdoptCouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlans;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Council plans. */
@Path("/api/v1/council-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class CouncilPlanResource extends RevisionResource<CouncilPlan> {

  private final AdoptCouncilPlan adoption;

  CouncilPlanResource(
      CouncilPlans plans, AdoptCouncilPlan adoption, Exchange exchange, Paging paging) {
    super("council plan", plans, exchange, paging, CouncilPlanResponse::of);
    this.adoption = adoption;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putCouncilPlan(
      @PathParam("code") String code, @Nullable CouncilPlanRequest body) {
    String known = Parameters.code("code", code);
    CouncilPlan plan = Fields.read(body, (it, fields) -> it.plan(known, fields));
    Set<String> allNamesGiven = body == null ? Set.of() : body.allNamesGiven();
    return exchange.written(
        adoption.adopt(
            plan, allNamesGiven, exchange.author(body, CouncilPlanRequest::revisionReason)),
        CouncilPlanResponse::of);
  }

  @GET
  @Path("/{code}")
  public Response getCouncilPlan(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Optional<Quarter> shown = Optional.ofNullable(quarter).map(Parameters::quarter);
    Revision<CouncilPlan> plan = found(code, asOf);
    return exchange.present(plan, it -> CouncilPlanResponse.of(it, shown));
  }
}
