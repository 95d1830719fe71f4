package org.goldenthread.outturns.outturn.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.intake.rest.Exchange;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.StatementDesk;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.ReadPeriods;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Outturns, one at a time. */
@Path("/api/v1/outturns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class OutturnResource {

  private final StatementDesk desk;
  private final Exchange exchange;
  private final ReadPeriods periods;

  OutturnResource(StatementDesk desk, Exchange exchange, ReadPeriods periods) {
    this.desk = desk;
    this.exchange = exchange;
    this.periods = periods;
  }

  @POST
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response submit(@Nullable OutturnRequest request) {
    OutturnRequest sent = Fields.body(request);
    Outcome.Recorded<Outturn> recorded = desk.handIn(Outturn.TYPE, sent.entry(periods), Place.BODY);
    Revision<Outturn> revision = recorded.revision();
    Outturn outturn = revision.content();
    Optional<Period> period = periods.ofRecorded(outturn.ref(), outturn.quarter());
    return answer(recorded)
        .tag(EntityTags.ofRevision(revision.number()))
        .entity(new OutturnResponse(revision, period, Replaced.by(recorded), sent.notes()))
        .build();
  }

  private static Response.ResponseBuilder answer(Outcome.Recorded<Outturn> recorded) {
    Outturn outturn = recorded.revision().content();
    return switch (recorded.effect()) {
      case CREATED, REVISED ->
          Response.created(
              URI.create(
                  "/api/v1/outturns/%s/%s"
                      .formatted(outturn.ref().inAddress(), outturn.quarter())));
      case UNCHANGED -> Response.ok();
    };
  }

  @GET
  @Path("/{ref}/{quarter}")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Position position = position(ref, quarter);
    return exchange.get(Outturn.TYPE, position, asOf, this::answer);
  }

  @GET
  @Path("/{ref}/{quarter}/revisions")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response revisions(@PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    Position position = position(ref, quarter);
    Optional<Period> period = periods.periodOf(Parameters.ref(ref), position.quarter());
    return exchange.revisions(
        Outturn.TYPE,
        position,
        OutturnResponse.class,
        revision -> new OutturnResponse(revision, period, Optional.empty(), List.of()));
  }

  private OutturnResponse answer(Revision<Outturn> revision) {
    Outturn outturn = revision.content();
    return new OutturnResponse(
        revision, periods.periodOf(outturn.ref(), outturn.quarter()), Optional.empty(), List.of());
  }

  private Position position(String ref, String quarter) {
    IndicatorRef of = Parameters.ref(ref);
    return new Position(
        of.value(), Problems.parameter("quarter", quarter, it -> periods.quarterOf(of, it)));
  }
}
