package org.goldenthread.reporting.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a directorate says about an indicator in a quarter. At least one part says something.
 *
 * @param performance what the data is telling us
 * @param impact issues and risks for service delivery
 * @param assurance evidence that actions are in place and have an impact
 */
public record Commentary(
    Optional<String> performance,
    Optional<String> impact,
    Optional<String> assurance,
    Optional<String> actions,
    Instant submittedAt,
    String submittedBy) {

  /** A commentary of which every part is empty is still owed. */
  public boolean saysSomething() {
    return !parts().isEmpty();
  }

  /** Its parts that say something, in the order to print. */
  public List<Said> parts() {
    return Said.parts(
        Stream.of(
            Said.under("What the data is telling us", performance),
            Said.under("Issues and risks for service delivery", impact),
            Said.under("Evidence that actions are in place and have an impact", assurance),
            Said.under("Actions", actions)));
  }
}
