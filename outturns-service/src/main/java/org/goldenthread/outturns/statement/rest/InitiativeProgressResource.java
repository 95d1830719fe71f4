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
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Position;
import org.jspecify.annotations.Nullable;

/** The progress of key initiatives. */
@Path("/api/v1/initiatives/{ref}/progress/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class InitiativeProgressResource {

  private final Exchange exchange;

  InitiativeProgressResource(Exchange exchange) {
    this.exchange = exchange;
  }

  @PUT
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response put(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Nullable InitiativeProgressRequest request) {
    return exchange.put(
        InitiativeProgress.TYPE,
        Fields.body(request).entry(Parameters.code("ref", ref), Parameters.quarter(quarter)),
        InitiativeProgressResponse::of);
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Position position = new Position(Parameters.code("ref", ref), Parameters.quarter(quarter));
    return exchange.get(InitiativeProgress.TYPE, position, asOf, InitiativeProgressResponse::of);
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response revisions(@PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    Position position = new Position(Parameters.code("ref", ref), Parameters.quarter(quarter));
    return exchange.revisions(InitiativeProgress.TYPE, position, InitiativeProgressResponse::of);
  }
}
