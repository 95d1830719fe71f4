package org.goldenthread.scoring.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.application.AskWhatIf;
import org.goldenthread.scoring.application.AskWhatIf.Result;
import org.goldenthread.scoring.application.WhatIfAnswer;
import org.jspecify.annotations.Nullable;

/** Tries a framework on history, changing nothing. */
@Path("/api/v1/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
@Tag(name = "what-if", description = "How scores would be if something were otherwise")
final class WhatIfResource {

  private final AskWhatIf askWhatIf;

  WhatIfResource(AskWhatIf askWhatIf) {
    this.askWhatIf = askWhatIf;
  }

  /** What would be otherwise. */
  @POST
  @Operation(
      operationId = "askWhatIf",
      summary =
          "Which scores and trends would differ under another policy, tolerance, target or"
              + " polarity",
      description =
          "Scores one or more indicators, one directorate or everything as it is and as it would"
              + " be, and changes nothing. Answers counts before and after, in total and for each"
              + " quarter, and a page of outcomes with both explanations. A policy is tried on"
              + " every quarter that a council plan covers; what no plan covers stays unscored. A"
              + " quarter here is the one that was measured: an indicator with a reporting lag"
              + " counts in an earlier quarter than the one whose dashboard shows it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = WhatIfRequest.class),
              examples = {
                @ExampleObject(name = "another policy", value = WhatIfExamples.REQUEST),
                @ExampleObject(name = "a drafted policy", value = WhatIfExamples.DRAFT),
                @ExampleObject(name = "one series", value = WhatIfExamples.TOLERANCE)
              }))
  @APIResponse(
      responseCode = "200",
      description = "What would be otherwise",
      content =
          @Content(
              schema = @Schema(implementation = WhatIfAnswer.class),
              examples = @ExampleObject(name = "one differs", value = WhatIfExamples.ANSWER)))
  @APIResponse(
      responseCode = "400",
      description = "A field means nothing, or names what is not known.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "no change", value = WhatIfExamples.NO_CHANGE)))
  @APIResponse(
      responseCode = "503",
      description = "The service is starting; ask again soon.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "starting", value = WhatIfExamples.NOT_READY)))
  public WhatIfAnswer ask(@Nullable WhatIfRequest body, @BeanParam WhatIfPage page) {
    return switch (askWhatIf.answer(new WhatIfReading().read(body, page.page()))) {
      case Result.Answered(WhatIfAnswer answer) -> answer;
      case Result.NotReady _ -> throw ScoreProblems.notReady();
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
