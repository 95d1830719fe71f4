package org.goldenthread.indicators.directorate.rest;

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
import java.util.Optional;
import org.goldenthread.indicators.directorate.ChangeDirectorate;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.RevisionResource;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Directorates. */
@Path("/api/v1/directorates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class DirectorateResource extends RevisionResource<Directorate> {

  private final ChangeDirectorate changing;
  private final Clock clock;

  DirectorateResource(
      History<Directorate> directorates,
      ChangeDirectorate changing,
      Exchange exchange,
      Paging paging,
      Clock clock) {
    super("directorate", directorates, exchange, paging, it -> response(it, clock));
    this.changing = changing;
    this.clock = clock;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putDirectorate(
      @PathParam("code") String code, @Nullable DirectorateRequest body) {
    String known = Parameters.code("code", code);
    DirectorateChange change = Fields.read(body, DirectorateRequest::change);
    return exchange.written(
        changing.change(known, change, exchange.author()),
        it -> response(it, clock),
        it -> response(it, clock).tag());
  }

  @GET
  @Path("/{code}")
  public Response getDirectorate(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Revision<Directorate> found = found(code, asOf);
    DirectorateResponse directorate =
        Optional.ofNullable(quarter)
            .map(Parameters::quarter)
            .map(it -> DirectorateResponse.of(found, it))
            .orElseGet(() -> response(found, clock));
    return exchange.tagged(directorate.tag(), directorate);
  }

  private static DirectorateResponse response(Revision<Directorate> directorate, Clock clock) {
    return DirectorateResponse.of(directorate, Quarter.at(clock.instant()));
  }
}
