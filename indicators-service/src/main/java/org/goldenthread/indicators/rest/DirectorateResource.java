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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.indicators.application.ChangeDirectorate;
import org.goldenthread.indicators.application.Documents;
import org.goldenthread.indicators.application.History;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.DirectorateChange;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Directorates. */
@Path("/api/v1/directorates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directorates")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class DirectorateResource {

  private final Documents<Directorate> directorates;
  private final ChangeDirectorate changing;
  private final Exchange exchange;
  private final Paging paging;
  private final Clock clock;

  DirectorateResource(
      Documents<Directorate> directorates,
      ChangeDirectorate changing,
      Exchange exchange,
      Paging paging,
      Clock clock) {
    this.directorates = directorates;
    this.changing = changing;
    this.exchange = exchange;
    this.paging = paging;
    this.clock = clock;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Name a directorate, rename it or end it",
      description =
          "Adds a name, or replaces the one that begins at the same time; says when it ends and who"
              + " takes over. With names, all is said anew. The same content again"
              + " changes nothing and is announced to nobody. Honours If-Match, and If-None-Match:"
              + " *.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = DirectorateResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = DirectorateResponse.class)))
  @APIResponse(responseCode = "409", ref = Api.DIRECTORATE_NEEDED)
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = Api.UNKNOWN_REFERENCE)
  public Response putDirectorate(
      @Parameter(description = "The directorate's code", example = "CS") @PathParam("code")
          String code,
      @Nullable DirectorateRequest body) {
    String known = Fields.codeParameter("code", code);
    DirectorateChange change = Fields.read(body, DirectorateRequest::change);
    return exchange.written(
        changing.change(known, change, exchange.author()),
        this::response,
        directorate -> response(directorate).tag());
  }

  @GET
  @Path("/{code}")
  @Operation(
      summary = "A directorate",
      description = "Its name today, and every name with its time. Carries an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The present state",
      content = @Content(schema = @Schema(implementation = DirectorateResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response getDirectorate(
      @Parameter(description = "The directorate's code", example = "CS") @PathParam("code")
          String code,
      @Parameter(description = Api.QUARTER, example = "2021-22-Q1") @QueryParam("quarter")
          @Nullable String quarter,
      @Parameter(description = Api.AS_OF, example = "2021-04-01T12:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Revision<Directorate> found =
        Exchange.found(History.at(directorates, code, Times.asOf(asOf)), "directorate", code);
    DirectorateResponse directorate =
        Times.quarterParameter(quarter)
            .map(it -> DirectorateResponse.of(found, it))
            .orElseGet(() -> response(found));
    return exchange.tagged(directorate.tag(), directorate);
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(
      summary = "Who changed a directorate, and when",
      description = "Latest first, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Revisions, without their content",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StampResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listDirectorateRevisions(
      @Parameter(description = "The directorate's code", example = "CS") @PathParam("code")
          String code,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    Exchange.found(directorates.current(code), "directorate", code);
    return paging.answer(
        directorates.stamps(code, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  @GET
  @Operation(
      summary = "The directorates",
      description = "In the order of their codes, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The present states",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = DirectorateResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response listDirectorates(
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(directorates.page(Paging.things(limit, cursor)), this::response);
  }

  private DirectorateResponse response(Revision<Directorate> directorate) {
    return DirectorateResponse.of(directorate, Quarter.of(LocalDate.now(clock)));
  }
}
