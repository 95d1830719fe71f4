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
import java.util.List;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.intake.rest.Exchange;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;
import org.jspecify.annotations.Nullable;

/** Comparators (benchmarks) of indicators. */
@Path("/api/v1/comparators/{ref}/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class ComparatorsResource {

  private final Exchange exchange;

  ComparatorsResource(Exchange exchange) {
    this.exchange = exchange;
  }

  @PUT
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response put(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Nullable List<@Nullable ComparatorRequest> request,
      @QueryParam("revisionReason") @Nullable String revisionReason) {
    return exchange.put(
        Comparators.TYPE,
        new Entry<>(
            ComparatorRequest.comparators(
                Parameters.ref(ref), Parameters.quarter(quarter), Fields.body(request)),
            Fields.text(revisionReason)),
        ComparatorResponse::of);
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Position position = new Position(Parameters.ref(ref).value(), Parameters.quarter(quarter));
    return exchange.get(Comparators.TYPE, position, asOf, ComparatorResponse::of);
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response revisions(@PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    Position position = new Position(Parameters.ref(ref).value(), Parameters.quarter(quarter));
    return exchange.revisions(Comparators.TYPE, position, ComparatorRevisionResponse::of);
  }
}
