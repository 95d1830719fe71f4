package org.goldenthread.scoring.whatif.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.score.rest.OtherInstances;
import org.goldenthread.scoring.score.rest.ScoreProblems;
import org.goldenthread.scoring.whatif.AskWhatIf;
import org.goldenthread.scoring.whatif.AskWhatIf.Result;
import org.goldenthread.scoring.whatif.WhatIf;
import org.goldenthread.scoring.whatif.WhatIfAnswer;
import org.jspecify.annotations.Nullable;

/** Tries a framework on history, changing nothing. */
@Path("/api/v1/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
public final class WhatIfResource {

  private final AskWhatIf askWhatIf;
  private final OtherInstances others;
  private final CurrentVertxRequest request;
  private final ObjectMapper json;

  WhatIfResource(
      AskWhatIf askWhatIf, OtherInstances others, CurrentVertxRequest request, ObjectMapper json) {
    this.askWhatIf = askWhatIf;
    this.others = others;
    this.request = request;
    this.json = json;
  }

  /** What would be otherwise. */
  @POST
  public Response ask(@Nullable WhatIfRequest body, @BeanParam WhatIfPage page) {
    WhatIf question = new WhatIfReading().read(body, page.page());
    return switch (askWhatIf.answer(question)) {
      case Result.Answered(WhatIfAnswer part) when isOfSeveral(part) -> whole(part, question);
      case Result.Answered(WhatIfAnswer answer) -> Response.ok(answer).build();
      case Result.NotReady _ -> throw ScoreProblems.notReady();
      case Result.Busy _ -> throw ScoreProblems.busy();
      case Result.UnknownIndicators unknown -> throw problem(unknown);
      case Result.UnknownDirectorate(String code) ->
          throw Problems.invalid(
              "/directorate",
              "No indicator belongs to directorate '%s': check the code".formatted(code));
      case Result.UnknownPolicy(String code, var known) ->
          throw Problems.invalid(
              "/change/policy",
              "No policy '%s' is known: name one of %s, or send a policyDefinition"
                  .formatted(code, known));
    };
  }

  private boolean isOfSeveral(WhatIfAnswer part) {
    return !part.heldElsewhere().isEmpty() && others.mayBeAsked();
  }

  /** If one of the others refuses, or is not there, its refusal is the answer. */
  private Response whole(WhatIfAnswer part, WhatIf question) {
    List<ObjectNode> parts = new ArrayList<>(List.of(json.<ObjectNode>valueToTree(part)));
    byte[] asked = Objects.requireNonNull(request.getCurrent().body().buffer()).getBytes();
    for (String instance : part.heldElsewhere()) {
      HttpResponse<byte[]> answer = others.ask(instance, "POST", BodyPublishers.ofByteArray(asked));
      if (answer.statusCode() != Response.Status.OK.getStatusCode()) {
        return others.passedOn(answer);
      }
      try {
        parts.add(json.readValue(answer.body(), ObjectNode.class));
      } catch (IOException e) {
        throw ScoreProblems.notReady();
      }
    }
    return Response.ok(WholeAnswer.of(parts, question.page().most())).build();
  }

  private static HttpProblem problem(Result.UnknownIndicators unknown) {
    Faults faults = new Faults();
    unknown
        .refs()
        .forEach(
            ref ->
                faults.add(
                    "/refs",
                    "Nothing is known of indicator %s: check the reference"
                        .formatted(ref.spelling())));
    return faults.problem();
  }
}
