package org.goldenthread.indicators.policy.rest;

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
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.RevisionResource;
import org.goldenthread.indicators.policy.AdoptScoringPolicy;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** Scoring policies. */
@Path("/api/v1/scoring-policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ScoringPolicyResource extends RevisionResource<ScoringPolicy> {

  private final AdoptScoringPolicy adoption;

  ScoringPolicyResource(
      History<ScoringPolicy> policies,
      AdoptScoringPolicy adoption,
      Exchange exchange,
      Paging paging) {
    super("scoring policy", policies, exchange, paging, ScoringPolicyResponse::of);
    this.adoption = adoption;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putScoringPolicy(
      @PathParam("code") String code, @Nullable ScoringPolicyRequest body) {
    String known = Parameters.code("code", code);
    ScoringPolicy policy = Fields.read(body, (it, fields) -> it.policy(known, fields));
    return exchange.written(
        adoption.adopt(policy, exchange.author(body, ScoringPolicyRequest::revisionReason)),
        ScoringPolicyResponse::of);
  }

  @GET
  @Path("/{code}")
  public Response getScoringPolicy(
      @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
    Revision<ScoringPolicy> policy = found(code, asOf);
    return exchange.present(policy, ScoringPolicyResponse::of);
  }
}
