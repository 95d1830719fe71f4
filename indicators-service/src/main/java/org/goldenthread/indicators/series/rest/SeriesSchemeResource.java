package org.goldenthread.indicators.series.rest;

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
import org.goldenthread.indicators.series.DefineSeriesScheme;
import org.goldenthread.indicators.series.SeriesScheme;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** Schemes of official series. */
@Path("/api/v1/series-schemes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class SeriesSchemeResource extends RevisionResource<SeriesScheme> {

  private final DefineSeriesScheme definition;

  SeriesSchemeResource(
      History<SeriesScheme> schemes,
      DefineSeriesScheme definition,
      Exchange exchange,
      Paging paging) {
    super("series-scheme", schemes, exchange, paging, RecordedResponse::of);
    this.definition = definition;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putSeriesScheme(
      @PathParam("code") String code, @Nullable SeriesSchemeRequest body) {
    String known = Parameters.code("code", code);
    SeriesScheme scheme = Fields.read(body, (it, fields) -> it.scheme(known, fields));
    return exchange.written(definition.define(scheme, exchange.author()), RecordedResponse::of);
  }

  @GET
  @Path("/{code}")
  public Response getSeriesScheme(
      @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
    Revision<SeriesScheme> scheme = found(code, asOf);
    return exchange.present(scheme, RecordedResponse::of);
  }
}
