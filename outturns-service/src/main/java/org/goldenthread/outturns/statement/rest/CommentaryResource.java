package org.goldenthread.outturns.statement.rest;

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
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.intake.rest.Exchange;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.submission.Position;
import org.jspecify.annotations.Nullable;

/** Exception commentaries. */
@Path("/api/v1/commentaries/{ref}/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class CommentaryResource {

  private final Exchange exchange;

  CommentaryResource(Exchange exchange) {
    this.exchange = exchange;
  }

  @PUT
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response put(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Nullable CommentaryRequest request) {
    return exchange.put(
        Commentary.TYPE,
        Fields.body(request).entry(Parameters.ref(ref), Parameters.quarter(quarter)),
        CommentaryResponse::of);
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Position position = new Position(Parameters.ref(ref).value(), Parameters.quarter(quarter));
    return exchange.get(Commentary.TYPE, position, asOf, CommentaryResponse::of);
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response revisions(@PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    Position position = new Position(Parameters.ref(ref).value(), Parameters.quarter(quarter));
    return exchange.revisions(Commentary.TYPE, position, CommentaryResponse::of);
  }
}
