package org.goldenthread.outturns.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Quarter;

/**
 * All that decides what a report of a quarter still lacks.
 *
 * @param plan the one in force in the quarter; empty if there is none
 * @param outturns what was last said of the outturns of the quarters that the report can show
 * @param scores how those were scored
 * @param worstBands the band below all others, by policy
 * @param said the positions about which something was said
 */
public record QuarterPicture(
    Quarter reportingQuarter,
    Optional<CouncilPlan> plan,
    List<Indicator> indicators,
    List<Initiative> initiatives,
    List<Directorate> directorates,
    Map<Position, Submitted> outturns,
    Map<Position, Score> scores,
    Map<String, String> worstBands,
    Said said) {

  /** The positions of statements other than outturns. */
  public record Said(Set<Position> commentaries, Set<Position> progress, Set<Position> summaries) {}

  /** Whether what has this priority, or none, is reported. */
  boolean reports(Optional<String> priority) {
    return plan.map(it -> it.includes(priority)).orElse(priority.isEmpty());
  }

  /** The score, if it is below all other bands of its policy. */
  Optional<Score> below(Position position) {
    return Optional.ofNullable(scores.get(position))
        .filter(
            score ->
                score.band().isPresent()
                    && score.policy().map(worstBands::get).equals(score.band()));
  }
}
