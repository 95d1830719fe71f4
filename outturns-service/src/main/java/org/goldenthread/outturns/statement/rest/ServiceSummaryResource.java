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
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Position;
import org.jspecify.annotations.Nullable;

/** Service summaries of directorates. */
@Path("/api/v1/service-summaries/{directorate}/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class ServiceSummaryResource {

  private final Exchange exchange;

  ServiceSummaryResource(Exchange exchange) {
    this.exchange = exchange;
  }

  @PUT
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response put(
      @PathParam("directorate") String directorate,
      @PathParam("quarter") String quarter,
      @Nullable ServiceSummaryRequest request) {
    return exchange.put(
        ServiceSummary.TYPE,
        Fields.body(request)
            .entry(Parameters.code("directorate", directorate), Parameters.quarter(quarter)),
        ServiceSummaryResponse::of);
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(
      @PathParam("directorate") String directorate,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Position position =
        new Position(Parameters.code("directorate", directorate), Parameters.quarter(quarter));
    return exchange.get(ServiceSummary.TYPE, position, asOf, ServiceSummaryResponse::of);
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response revisions(
      @PathParam("directorate") String directorate, @PathParam("quarter") String quarter) {
    Position position =
        new Position(Parameters.code("directorate", directorate), Parameters.quarter(quarter));
    return exchange.revisions(ServiceSummary.TYPE, position, ServiceSummaryResponse::of);
  }
}
