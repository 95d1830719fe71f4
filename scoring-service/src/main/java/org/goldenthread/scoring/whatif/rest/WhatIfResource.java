package org.goldenthread.scoring.whatif.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.score.rest.ScoreProblems;
import org.goldenthread.scoring.whatif.AskWhatIf;
import org.goldenthread.scoring.whatif.AskWhatIf.Result;
import org.goldenthread.scoring.whatif.WhatIfAnswer;
import org.jspecify.annotations.Nullable;

/** Tries a framework on history, changing nothing. */
@Path("/api/v1/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
public final class WhatIfResource {

  private final AskWhatIf askWhatIf;

  WhatIfResource(AskWhatIf askWhatIf) {
    this.askWhatIf = askWhatIf;
  }

  /** What would be otherwise. */
  @POST
  public WhatIfAnswer ask(@Nullable WhatIfRequest body, @BeanParam WhatIfPage page) {
    return switch (askWhatIf.answer(new WhatIfReading().read(body, page.page()))) {
      case Result.Answered(WhatIfAnswer answer) -> answer;
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

  private static HttpProblem problem(Result.UnknownIndicators unknown) {
    Faults faults = new Faults();
    unknown
        .refs()
        .forEach(
            ref ->
                faults.add(
                    "/refs",
                    "Nothing is known of indicator %s: check the reference".formatted(ref)));
    return faults.problem();
  }
}
