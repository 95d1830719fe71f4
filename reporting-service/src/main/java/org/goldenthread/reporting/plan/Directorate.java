package org.goldenthread.reporting.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A directorate with the names it has had.
 *
 * @param code the directorate's code, {@code CS}
 * @param names in any order
 * @param lastQuarter the last quarter in which it exists; empty while it goes on
 * @param successors the codes of those that took over when it was split or merged
 * @param changedAt when this state was made
 */
public record Directorate(
    String code,
    List<DatedName> names,
    Optional<Quarter> lastQuarter,
    List<String> successors,
    Instant changedAt) {

  /** The name that holds in the quarter: the last to take effect by then, else the earliest. */
  public String nameIn(Quarter quarter) {
    return DatedName.in(quarter, names).orElse(code);
  }

  /** The name that takes effect last. */
  public String latestName() {
    return DatedName.latest(names).orElse(code);
  }

  /** Whether it was split or merged before the quarter. */
  public boolean endedBefore(Quarter quarter) {
    return lastQuarter.filter(last -> last.compareTo(quarter) < 0).isPresent();
  }
}
