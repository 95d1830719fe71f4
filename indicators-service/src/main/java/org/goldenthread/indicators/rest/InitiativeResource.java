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
import org.goldenthread.indicators.application.Documents;
import org.goldenthread.indicators.application.History;
import org.goldenthread.indicators.application.RegisterInitiative;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** Key initiatives. */
@Path("/api/v1/initiatives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class InitiativeResource {

  private final Documents<Initiative> initiatives;
  private final RegisterInitiative registration;
  private final Exchange exchange;
  private final Paging paging;

  InitiativeResource(
      Documents<Initiative> initiatives,
      RegisterInitiative registration,
      Exchange exchange,
      Paging paging) {
    this.initiatives = initiatives;
    this.registration = registration;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/{ref}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Register a key initiative or change it",
      description =
          "Replaces the initiative as a whole. The same content again changes"
              + " nothing and is announced to nobody. Honours If-Match, and If-None-Match: *.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = InitiativeResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = InitiativeResponse.class)))
  @APIResponse(responseCode = "422", ref = Api.UNKNOWN_REFERENCE)
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  public Response putInitiative(
      @Parameter(description = "The initiative's reference", example = "YP1a") @PathParam("ref")
          String ref,
      @Nullable InitiativeRequest body) {
    String known = Fields.codeParameter("ref", ref);
    Initiative initiative = Fields.read(body, (it, fields) -> it.initiative(known, fields));
    return exchange.written(
        registration.register(initiative, exchange.author()), InitiativeResponse::of);
  }

  @GET
  @Path("/{ref}")
  @Operation(
      summary = "A key initiative",
      description = "The initiative as it now is. Carries an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The present state",
      content = @Content(schema = @Schema(implementation = InitiativeResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response getInitiative(
      @Parameter(description = "The initiative's reference", example = "YP1a") @PathParam("ref")
          String ref,
      @Parameter(description = Api.AS_OF, example = "2021-04-01T12:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Revision<Initiative> initiative =
        Exchange.found(History.at(initiatives, ref, Times.asOf(asOf)), "initiative", ref);
    return exchange.present(initiative, InitiativeResponse::of);
  }

  @GET
  @Path("/{ref}/revisions")
  @Operation(
      summary = "Who changed an initiative, and when",
      description = "Latest first, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Revisions, without their content",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StampResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listInitiativeRevisions(
      @Parameter(description = "The initiative's reference", example = "YP1a") @PathParam("ref")
          String ref,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    Exchange.found(initiatives.current(ref), "initiative", ref);
    return paging.answer(
        initiatives.stamps(ref, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  @GET
  @Operation(
      summary = "The key initiatives",
      description = "In the order of their codes, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The present states",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = InitiativeResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response listInitiatives(
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(initiatives.page(Paging.things(limit, cursor)), InitiativeResponse::of);
  }
}
