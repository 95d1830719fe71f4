package org.goldenthread.outturns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.StatementType;
import org.jspecify.annotations.Nullable;

/** Outturns, one at a time. */
@Path("/api/v1/outturns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outturns")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
final class OutturnResource {

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final StatementDesk desk;
  private final Exchange exchange;
  private final Digests digests;

  OutturnResource(StatementDesk desk, Exchange exchange, Digests digests) {
    this.desk = desk;
    this.exchange = exchange;
    this.digests = digests;
  }

  @POST
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  @Operation(
      operationId = "submitOutturn",
      summary = "Submit an outturn",
      description =
          "Adds a revision if it differs from the latest one, else answers 200 and changes"
              + " nothing, so that a machine can repeat it blindly. Numbers are compared as"
              + " numbers: 71 and 71.0 do not differ. With an Idempotency-Key a repetition gets the"
              + " same answer even if somebody else revised the outturn in between.")
  @APIResponse(
      responseCode = "201",
      description = "A revision was added; see its findings.",
      content =
          @Content(
              schema = @Schema(implementation = OutturnResponse.class),
              examples = @ExampleObject(name = "PI.501", value = Examples.OUTTURN)))
  @APIResponse(
      responseCode = "200",
      description = "It says what is there already.",
      content = @Content(schema = @Schema(implementation = OutturnResponse.class)))
  @APIResponse(responseCode = "409", ref = Api.QUARTER_CLOSED)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = Api.NOT_POSSIBLE)
  public Response submit(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = OutturnRequest.class),
                      examples = {
                        @ExampleObject(name = "a value", value = Examples.VALUE),
                        @ExampleObject(name = "a ratio", value = Examples.RATIO),
                        @ExampleObject(name = "no value", value = Examples.DELAYED)
                      }))
          @Nullable OutturnRequest request,
      @Parameter(description = Api.IDEMPOTENCY_KEY) @HeaderParam(IDEMPOTENCY_KEY)
          @Nullable String key) {
    OutturnRequest sent = Fields.body(request);
    Outcome.Recorded<Outturn> recorded =
        key == null
            ? desk.handIn(StatementType.OUTTURN, sent.entry(), Place.BODY)
            : desk.handInOnce(sent.entry(), Fields.key(IDEMPOTENCY_KEY, key), digests.of(sent));
    Revision<Outturn> revision = recorded.revision();
    return answer(recorded)
        .tag(EntityTags.ofRevision(revision.number()))
        .entity(OutturnResponse.of(revision))
        .build();
  }

  private static Response.ResponseBuilder answer(Outcome.Recorded<Outturn> recorded) {
    Outturn outturn = recorded.revision().content();
    return switch (recorded.effect()) {
      case CREATED, REVISED ->
          Response.created(
              URI.create("/api/v1/outturns/%s/%s".formatted(outturn.ref(), outturn.quarter())));
      case UNCHANGED -> Response.ok();
    };
  }

  @GET
  @Path("/{ref}/{quarter}")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "getOutturn",
      summary = "Get the latest revision of an outturn",
      description = "The ETag is the revision; with If-None-Match an unchanged one is 304.")
  @APIResponse(
      responseCode = "200",
      description = "The latest revision.",
      content =
          @Content(
              schema = @Schema(implementation = OutturnResponse.class),
              examples = @ExampleObject(name = "PI.501", value = Examples.OUTTURN)))
  @APIResponse(responseCode = "304", description = "The caller has the latest revision.")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response get(
      @Parameter(description = Api.REF, example = "PI.47") @PathParam("ref") String ref,
      @Parameter(description = Api.QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter,
      @Parameter(description = Api.AS_OF, example = "2020-10-31T00:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    Position position = position(ref, quarter);
    return exchange.get(StatementType.OUTTURN, position, asOf, OutturnResponse::of);
  }

  @GET
  @Path("/{ref}/{quarter}/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "listOutturnRevisions",
      summary = "List every revision of an outturn",
      description = "What was said, when, by whom, from which system and why; earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "All revisions.",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = OutturnResponse.class),
              examples = @ExampleObject(name = "PI.501", value = "[" + Examples.OUTTURN + "]")))
  @APIResponse(responseCode = "304", description = "The caller has them.")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response revisions(
      @Parameter(description = Api.REF, example = "PI.47") @PathParam("ref") String ref,
      @Parameter(description = Api.QUARTER, example = "2020-21-Q2") @PathParam("quarter")
          String quarter) {
    return exchange.revisions(StatementType.OUTTURN, position(ref, quarter), OutturnResponse::of);
  }

  private static Position position(String ref, String quarter) {
    return new Position(Fields.ref(ref).value(), Fields.quarter(quarter));
  }
}
