package org.goldenthread.outturns.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.StatementType;
import org.jspecify.annotations.Nullable;

/** The progress of key initiatives. */
@Path("/api/v1/initiatives/{ref}/progress/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
final class InitiativeProgressResource {

  private final Exchange exchange;

  InitiativeProgressResource(Exchange exchange) {
    this.exchange = exchange;
  }

  @PUT
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  @Operation(
      operationId = "putInitiativeProgress",
      summary = "Submit an initiative's progress",
      description = "Adds a revision if it differs from the latest one, else changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "The first revision.",
      content = @Content(schema = @Schema(implementation = InitiativeProgressResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Another revision, or what is there already.",
      content = @Content(schema = @Schema(implementation = InitiativeProgressResponse.class)))
  @APIResponse(responseCode = "409", ref = Api.QUARTER_CLOSED)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = Api.NOT_POSSIBLE)
  public Response put(
      @Parameter(description = "The initiative's reference.", example = "YP1a") @PathParam("ref")
          String ref,
      @Parameter(description = Api.QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = InitiativeProgressRequest.class),
                      examples = @ExampleObject(name = "example", value = Examples.PROGRESS)))
          @Nullable InitiativeProgressRequest request) {
    return exchange.put(
        StatementType.PROGRESS,
        Fields.body(request).entry(Fields.code("ref", ref), Fields.quarter(quarter)),
        InitiativeProgressResponse::of);
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "getInitiativeProgress",
      summary = "Get an initiative's progress",
      description = "The latest revision; the ETag is its number.")
  @APIResponse(
      responseCode = "200",
      description = "The latest revision.",
      content = @Content(schema = @Schema(implementation = InitiativeProgressResponse.class)))
  @APIResponse(responseCode = "304", description = "The caller has the latest revision.")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response get(
      @Parameter(description = "The initiative's reference.", example = "YP1a") @PathParam("ref")
          String ref,
      @Parameter(description = Api.QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @Parameter(description = Api.AS_OF, example = "2020-10-31T00:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Position position = new Position(Fields.code("ref", ref), Fields.quarter(quarter));
    return exchange.get(StatementType.PROGRESS, position, asOf, InitiativeProgressResponse::of);
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "listInitiativeProgressRevisions",
      summary = "List every revision of an initiative's progress",
      description = "What was said, when, by whom, from which system and why; earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "All revisions.",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = InitiativeProgressResponse.class)))
  @APIResponse(responseCode = "304", description = "The caller has them.")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response revisions(
      @Parameter(description = "The initiative's reference.", example = "YP1a") @PathParam("ref")
          String ref,
      @Parameter(description = Api.QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter) {
    Position position = new Position(Fields.code("ref", ref), Fields.quarter(quarter));
    return exchange.revisions(StatementType.PROGRESS, position, InitiativeProgressResponse::of);
  }
}
