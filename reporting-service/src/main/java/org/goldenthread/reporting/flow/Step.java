package org.goldenthread.reporting.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What passed one point of the flow since this service started.
 *
 * @param passed how many in the last five minutes
 * @param last the one that came last, if any did
 */
public record Step(int passed, Optional<Arrival> last) {

  /**
   * One that came.
   *
   * @param at when it came
   * @param took since the submission, or other change, that it tells of or follows
   */
  public record Arrival(Instant at, Duration took) {}
}
