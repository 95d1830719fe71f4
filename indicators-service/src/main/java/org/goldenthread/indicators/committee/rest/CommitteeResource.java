package org.goldenthread.indicators.committee.rest;

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
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.committee.DefineCommittee;
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

/** What is reported to each committee. */
@Path("/api/v1/committees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class CommitteeResource extends RevisionResource<Committee> {

  private final DefineCommittee definition;

  CommitteeResource(
      History<Committee> committees, DefineCommittee definition, Exchange exchange, Paging paging) {
    super("committee", committees, exchange, paging, RecordedResponse::of);
    this.definition = definition;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putCommittee(@PathParam("code") String code, @Nullable CommitteeRequest body) {
    String known = Parameters.code("code", code);
    Committee committee = Fields.read(body, (it, fields) -> it.committee(known, fields));
    return exchange.written(definition.define(committee, exchange.author()), RecordedResponse::of);
  }

  @GET
  @Path("/{code}")
  public Response getCommittee(
      @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
    Revision<Committee> committee = found(code, asOf);
    return exchange.present(committee, RecordedResponse::of);
  }
}
