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
import org.goldenthread.indicators.application.DefineCommittee;
import org.goldenthread.indicators.application.Documents;
import org.goldenthread.indicators.application.History;
import org.goldenthread.indicators.domain.Committee;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** What is reported to each committee. */
@Path("/api/v1/committees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Committees")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class CommitteeResource {

  private final Documents<Committee> committees;
  private final DefineCommittee definition;
  private final Exchange exchange;
  private final Paging paging;

  CommitteeResource(
      Documents<Committee> committees,
      DefineCommittee definition,
      Exchange exchange,
      Paging paging) {
    this.committees = committees;
    this.definition = definition;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Define what is reported to a committee, or change it",
      description =
          "Replaces the committee as a whole. The same content again changes"
              + " nothing and is announced to nobody. Honours If-Match, and If-None-Match: *.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = CommitteeResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CommitteeResponse.class)))
  @APIResponse(responseCode = "422", ref = Api.UNKNOWN_REFERENCE)
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  public Response putCommittee(
      @Parameter(description = "The committee's code", example = "SCRUTINY") @PathParam("code")
          String code,
      @Nullable CommitteeRequest body) {
    String known = Fields.codeParameter("code", code);
    Committee committee = Fields.read(body, (it, fields) -> it.committee(known, fields));
    return exchange.written(definition.define(committee, exchange.author()), CommitteeResponse::of);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "A committee", description = "The committee as it now is. Carries an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The present state",
      content = @Content(schema = @Schema(implementation = CommitteeResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response getCommittee(
      @Parameter(description = "The committee's code", example = "SCRUTINY") @PathParam("code")
          String code,
      @Parameter(description = Api.AS_OF, example = "2021-04-01T12:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Revision<Committee> committee =
        Exchange.found(History.at(committees, code, Times.asOf(asOf)), "committee", code);
    return exchange.present(committee, CommitteeResponse::of);
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(
      summary = "Who changed a committee, and when",
      description = "Latest first, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Revisions, without their content",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StampResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listCommitteeRevisions(
      @Parameter(description = "The committee's code", example = "SCRUTINY") @PathParam("code")
          String code,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    Exchange.found(committees.current(code), "committee", code);
    return paging.answer(
        committees.stamps(code, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  @GET
  @Operation(
      summary = "The committees",
      description = "In the order of their codes, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The present states",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = CommitteeResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response listCommittees(
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(committees.page(Paging.things(limit, cursor)), CommitteeResponse::of);
  }
}
