package org.goldenthread.outturns.finding.rest;

import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.intake.rest.Fields;
import org.jspecify.annotations.Nullable;

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
