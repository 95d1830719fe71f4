package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * By which plans and policies one partition of the indicators is scored, and what is left to score
 * by them. A score that was told before, and not again since, follows from these versions too.
 *
 * @param partition of the topics that are keyed by an indicator's reference
 * @param revision 1 for the first state, one more for each change
 * @param plans the council plans, by code
 * @param policies the scoring policies, by code
 * @param quartersLeft the quarters whose scores may still be those of earlier versions, earliest
 *     first; none where all is done
 * @param changedAt the time of the change that led to this state
 * @param scoresTold how many events this partition of {@code outturn-scored} had got by then:
 *     whoever has read fewer does not know yet what this state speaks of
 */
public record RescoringChanged(
    int partition,
    long revision,
    List<Version> plans,
    List<Version> policies,
    List<Quarter> quartersLeft,
    Instant changedAt,
    @Nullable Long scoresTold) {

  /**
   * The version of a plan or policy.
   *
   * @param revision as its own events count
   */
  public record Version(String code, long revision) {}
}
