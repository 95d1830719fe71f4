package org.goldenthread.outturns.quarter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.quarter.ChangeQuarterState;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.outturns.quarter.QuarterStates;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Which quarters take submissions. */
@Path("/api/v1/quarters/{quarter}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class QuarterResource {

  private final ChangeQuarterState changeQuarterState;
  private final QuarterStates quarters;
  private final CurrentSubmitter submitter;

  QuarterResource(
      ChangeQuarterState changeQuarterState, QuarterStates quarters, CurrentSubmitter submitter) {
    this.changeQuarterState = changeQuarterState;
    this.quarters = quarters;
    this.submitter = submitter;
  }

  @PUT
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response put(@PathParam("quarter") String quarter, @Nullable QuarterStateRequest request) {
    QuarterStateRequest sent = Fields.body(request);
    ChangeQuarterState.Answer answer =
        changeQuarterState.change(
            Parameters.quarter(quarter),
            sent.wantedState(),
            sent.wantedReason(),
            submitter.condition(),
            submitter.keyless());
    return switch (answer) {
      case ChangeQuarterState.Answer.Holds(QuarterState state) ->
          Response.ok(QuarterStateResponse.of(state))
              .tag(EntityTags.ofRevision(state.revision()))
              .build();
      case ChangeQuarterState.Answer.ReasonMissing() -> throw QuarterStateRequest.reasonMissing();
      case ChangeQuarterState.Answer.ChangedMeanwhile(long present) ->
          throw Refusals.problem(new Refusal.Changed(Optional.of(present)), Place.PATH);
    };
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(@PathParam("quarter") String quarter, @Context Request request) {
    Quarter asked = Parameters.quarter(quarter);
    QuarterStateResponse state =
        quarters
            .of(asked)
            .map(QuarterStateResponse::of)
            .orElseGet(() -> QuarterStateResponse.neverChanged(asked));
    return EntityTags.answer(request, EntityTags.ofRevision(state.revision()), () -> state);
  }
}
