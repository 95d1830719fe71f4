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
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.quarter.ChangeQuarterState;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.outturns.quarter.QuarterStates;
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
    QuarterState state =
        changeQuarterState
            .change(
                Parameters.quarter(quarter),
                sent.wantedState(),
                sent.wantedReason(),
                submitter.keyless())
            .orElseThrow(QuarterStateRequest::reasonMissing);
    return Response.ok(QuarterStateResponse.of(state))
        .tag(EntityTags.ofRevision(state.revision()))
        .build();
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
