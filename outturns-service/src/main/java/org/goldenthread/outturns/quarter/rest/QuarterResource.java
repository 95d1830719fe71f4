package org.goldenthread.outturns.quarter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.quarter.ChangeQuarterState;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.outturns.quarter.QuarterStates;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
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

  record QuarterStateRequest(@Nullable QuarterStatus state, @Nullable String reason) {

    /**
     * The state.
     *
     * @throws HttpProblem 400 if it is missing
     */
    QuarterStatus wantedState() {
      if (state == null) {
        throw Problems.invalid("/state", "state is missing: send OPEN or CLOSED");
      }
      return state;
    }

    /** The answer to who opens a closed quarter and does not say why. */
    static HttpProblem reasonMissing() {
      return Problems.invalid(
          "/reason",
          "reason is missing: say why the quarter is opened again. If its report was published,"
              + " that stays as it was and what is now submitted appears as revised beside it");
    }

    /**
     * The reason, if one was sent.
     *
     * @throws HttpProblem 400 if it cannot be kept
     */
    Optional<String> wantedReason() {
      Optional<String> sent = Fields.text(reason);
      List<Fault> faults = QuarterState.faults(sent);
      if (!faults.isEmpty()) {
        throw Refusals.problem(new Refusal.Invalid(faults), Place.PATH);
      }
      return sent;
    }
  }

  record QuarterStateResponse(
      Quarter quarter,
      QuarterStatus state,
      @Nullable String reason,
      long revision,
      @Nullable Instant changedAt,
      @Nullable String changedBy) {

    static QuarterStateResponse of(QuarterState state) {
      return new QuarterStateResponse(
          state.quarter(),
          state.state(),
          state.reason().orElse(null),
          state.revision(),
          state.changedAt(),
          state.changedBy());
    }

    static QuarterStateResponse neverChanged(Quarter quarter) {
      return new QuarterStateResponse(quarter, QuarterStatus.OPEN, null, 0, null, null);
    }
  }
}
