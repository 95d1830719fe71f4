package org.goldenthread.indicators.breakdown.rest;

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
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.breakdown.DefineBreakdown;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.RecordedResponse;
import org.goldenthread.indicators.history.rest.RevisionResource;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** The breakdowns of figures. */
@Path("/api/v1/breakdowns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class BreakdownResource extends RevisionResource<Breakdown> {

  private final DefineBreakdown definition;

  BreakdownResource(
      History<Breakdown> breakdowns, DefineBreakdown definition, Exchange exchange, Paging paging) {
    super("breakdown", breakdowns, exchange, paging, RecordedResponse::of);
    this.definition = definition;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putBreakdown(@PathParam("code") String code, @Nullable BreakdownRequest body) {
    String known = Parameters.code("code", code);
    Breakdown breakdown = Fields.read(body, (it, fields) -> it.breakdown(known, fields));
    return exchange.written(definition.define(breakdown, exchange.author()), RecordedResponse::of);
  }

  @GET
  @Path("/{code}")
  public Response getBreakdown(
      @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
    Revision<Breakdown> breakdown = found(code, asOf);
    return exchange.present(breakdown, RecordedResponse::of);
  }
}
