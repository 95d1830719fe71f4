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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.indicators.application.AdoptScoringPolicy;
import org.goldenthread.indicators.application.Documents;
import org.goldenthread.indicators.application.History;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.ScoringPolicy;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** Scoring policies. */
@Path("/api/v1/scoring-policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring policies")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ScoringPolicyResource {

  private final Documents<ScoringPolicy> policies;
  private final AdoptScoringPolicy adoption;
  private final Exchange exchange;
  private final Paging paging;

  ScoringPolicyResource(
      Documents<ScoringPolicy> policies,
      AdoptScoringPolicy adoption,
      Exchange exchange,
      Paging paging) {
    this.policies = policies;
    this.adoption = adoption;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Adopt a scoring policy or change it",
      description =
          "Replaces the policy as a whole; every quarter that it governs is rescored. The same"
              + " content again changes nothing and is announced to nobody. Honours If-Match, and"
              + " If-None-Match: *.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = ScoringPolicyResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = ScoringPolicyResponse.class)))
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  public Response putScoringPolicy(
      @Parameter(description = "The policy's code", example = "three-level") @PathParam("code")
          String code,
      @Nullable ScoringPolicyRequest body) {
    String known = Fields.codeParameter("code", code);
    ScoringPolicy policy = Fields.read(body, (it, fields) -> it.policy(known, fields));
    return exchange.written(adoption.adopt(policy, exchange.author()), ScoringPolicyResponse::of);
  }

  @GET
  @Path("/{code}")
  @Operation(
      summary = "A scoring policy",
      description =
          "The policy as it is, or as it was at an instant, with the legend that it prints. Carries"
              + " an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The present state",
      content = @Content(schema = @Schema(implementation = ScoringPolicyResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response getScoringPolicy(
      @Parameter(description = "The policy's code", example = "three-level") @PathParam("code")
          String code,
      @Parameter(description = Api.AS_OF, example = "2021-04-01T12:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Revision<ScoringPolicy> policy =
        Exchange.found(History.at(policies, code, Times.asOf(asOf)), "scoring policy", code);
    return exchange.present(policy, ScoringPolicyResponse::of);
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(
      summary = "Who changed a policy, and when",
      description = "Latest first, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Revisions, without their content",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StampResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listScoringPolicyRevisions(
      @Parameter(description = "The policy's code", example = "three-level") @PathParam("code")
          String code,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    Exchange.found(policies.current(code), "scoring policy", code);
    return paging.answer(policies.stamps(code, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  @GET
  @Operation(
      summary = "The scoring policies",
      description = "In the order of their codes, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The present states",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = ScoringPolicyResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response listScoringPolicies(
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(policies.page(Paging.things(limit, cursor)), ScoringPolicyResponse::of);
  }
}
