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
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.indicators.directorate.ChangeDirectorate;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.StampResponse;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Directorates. */
@Path("/api/v1/directorates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class DirectorateResource {

  private final History<Directorate> directorates;
  private final ChangeDirectorate changing;
  private final Exchange exchange;
  private final Paging paging;
  private final Clock clock;

  DirectorateResource(
      History<Directorate> directorates,
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
  public Response putDirectorate(
      @PathParam("code") String code, @Nullable DirectorateRequest body) {
    String known = Parameters.code("code", code);
    DirectorateChange change = Fields.read(body, DirectorateRequest::change);
    return exchange.written(
        changing.change(known, change, exchange.author()),
        this::response,
        directorate -> response(directorate).tag());
  }

  @GET
  @Path("/{code}")
  public Response getDirectorate(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Revision<Directorate> found =
        Exchange.found(History.at(directorates, code, Parameters.asOf(asOf)), "directorate", code);
    DirectorateResponse directorate =
        Optional.ofNullable(quarter)
            .map(Parameters::quarter)
            .map(it -> DirectorateResponse.of(found, it))
            .orElseGet(() -> response(found));
    return exchange.tagged(directorate.tag(), directorate);
  }

  @GET
  @Path("/{code}/revisions")
  public Response listDirectorateRevisions(
      @PathParam("code") String code,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    Exchange.found(directorates.current(code), "directorate", code);
    return paging.answer(
        directorates.stamps(code, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  @GET
  public Response listDirectorates(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(directorates.page(Paging.things(limit, cursor)), this::response);
  }

  private DirectorateResponse response(Revision<Directorate> directorate) {
    return DirectorateResponse.of(directorate, Quarter.of(LocalDate.now(clock)));
  }
}
