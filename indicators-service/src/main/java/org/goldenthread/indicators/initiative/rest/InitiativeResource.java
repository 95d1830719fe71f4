package org.goldenthread.indicators.initiative.rest;

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
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.RecordedResponse;
import org.goldenthread.indicators.history.rest.RevisionResource;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.initiative.RegisterInitiative;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** Key initiatives. */
@Path("/api/v1/initiatives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class InitiativeResource extends RevisionResource<Initiative> {

  private final RegisterInitiative registration;

  InitiativeResource(
      History<Initiative> initiatives,
      RegisterInitiative registration,
      Exchange exchange,
      Paging paging) {
    super("initiative", initiatives, exchange, paging, RecordedResponse::of);
    this.registration = registration;
  }

  @PUT
  @Path("/{ref}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putInitiative(@PathParam("ref") String ref, @Nullable InitiativeRequest body) {
    String known = Parameters.code("ref", ref);
    Initiative initiative = Fields.read(body, (it, fields) -> it.initiative(known, fields));
    return exchange.written(
        registration.register(initiative, exchange.author()), RecordedResponse::of);
  }

  @GET
  @Path("/{ref}")
  public Response getInitiative(
      @PathParam("ref") String ref, @QueryParam("asOf") @Nullable String asOf) {
    Revision<Initiative> initiative = found(ref, asOf);
    return exchange.present(initiative, RecordedResponse::of);
  }
}
