package org.goldenthread.outturns.finding.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.finding.AcknowledgeFinding;
import org.goldenthread.outturns.finding.FindingLedger;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.submission.Refusal;
import org.jspecify.annotations.Nullable;

/** One data-quality finding. */
@Path("/api/v1/findings/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class FindingResource {

  private static final int CONFLICT = 409;

  private final FindingLedger findings;
  private final AcknowledgeFinding acknowledgeFinding;
  private final CurrentSubmitter submitter;
  private final Request request;
  private final TaggedJson json;

  FindingResource(
      FindingLedger findings,
      AcknowledgeFinding acknowledgeFinding,
      CurrentSubmitter submitter,
      Request request,
      TaggedJson json) {
    this.json = json;
    this.findings = findings;
    this.acknowledgeFinding = acknowledgeFinding;
    this.submitter = submitter;
    this.request = request;
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(@PathParam("id") String id) {
    TrackedFinding found = findings.byId(id).orElseThrow(() -> unknown(id));
    return EntityTags.answer(
        request, EntityTags.ofRevision(found.revision()), () -> TrackedFindingResponse.of(found));
  }

  @GET
  @Path("/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response revisions(@PathParam("id") String id) {
    List<TrackedFinding> states = findings.revisions(id);
    if (states.isEmpty()) {
      throw unknown(id);
    }
    return json.answer(
        new Rows<>(
            TrackedFindingResponse.class,
            states.stream().map(TrackedFindingResponse::of).toList()));
  }

  @POST
  @Path("/acknowledgement")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response acknowledge(@PathParam("id") String id, @Nullable AcknowledgementRequest body) {
    String reason = Fields.body(body).given();
    AcknowledgeFinding.Answer answer =
        acknowledgeFinding.acknowledge(id, reason, submitter.condition(), submitter.keyless());
    return switch (answer) {
      case AcknowledgeFinding.Answer.Acknowledged(TrackedFinding finding) ->
          Response.ok(TrackedFindingResponse.of(finding))
              .tag(EntityTags.ofRevision(finding.revision()))
              .build();
      case AcknowledgeFinding.Answer.Corrected() ->
          throw Problems.of(
              CONFLICT,
              "finding-corrected",
              "The finding is corrected",
              "The rule finds nothing any more: there is nothing to acknowledge");
      case AcknowledgeFinding.Answer.ChangedMeanwhile(long present) ->
          throw Refusals.problem(new Refusal.Changed(Optional.of(present)), Place.PATH);
      case AcknowledgeFinding.Answer.Unknown() -> throw unknown(id);
    };
  }

  private static HttpProblem unknown(String id) {
    return Problems.notFound("There is no finding " + id);
  }

  record AcknowledgementRequest(@Nullable String reason) {

    private static final int LONGEST = 4_000;

    /**
     * The reason.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is none, or it is too long
     */
    String given() {
      Optional<String> text = Fields.text(reason);
      return text.filter(it -> it.length() <= LONGEST)
          .orElseThrow(
              () ->
                  Problems.invalid(
                      List.of(
                          new FieldFault(
                              "/reason", "Say in 1 to %d characters why".formatted(LONGEST)))));
    }
  }
}
