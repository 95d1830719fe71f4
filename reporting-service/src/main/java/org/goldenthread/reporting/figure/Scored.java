package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/**
 * What scoring last said about an outturn.
 *
 * @param actual the value that was scored
 * @param target the target it was held against
 * @param tolerance one tolerance as an amount in the indicator's unit
 * @param variance how much better than the target the value is; below zero is worse
 * @param policyCode the policy that scored it
 * @param versions of what it rests on; empty where scoring did not tell all of them
 * @param explanation one sentence that can be checked by hand
 */
public record Scored(
    OutturnStatus status,
    Optional<BigDecimal> actual,
    Optional<BigDecimal> target,
    Optional<BigDecimal> tolerance,
    Optional<BigDecimal> variance,
    Score score,
    Trend shortTermTrend,
    Trend annualTrend,
    Optional<String> policyCode,
    Optional<Versions> versions,
    String explanation,
    Instant scoredAt) {

  /**
   * Whether this is about the outturn and target as they now are. Scores arrive a moment after what
   * they score; in between, an old score must not stand beside a new figure.
   */
  boolean isAbout(Outturn outturn, Target current) {
    return status == outturn.status()
        && same(actual, outturn.value())
        && (score instanceof Score.NotScored || same(target, current.number()));
  }

  /**
   * Whether it rests on an indicator and outturns in the revisions that are at hand: otherwise one
   * of them is newer than the score, or the score newer than one of them.
   *
   * @param frequency how often the indicator is measured in the quarter
   * @param quarter that was scored
   * @param outturns by the quarter that they measure, at least those that trends look back at
   */
  public boolean restsOn(
      long indicator, Frequency frequency, Quarter quarter, Map<Quarter, Outturn> outturns) {
    return versions.isEmpty()
        || versions.get().equals(Versions.of(indicator, frequency, quarter, outturns));
  }

  /**
   * The revisions of what a score rests on.
   *
   * @param earlier those of the outturns that its trends may look back at, by quarter
   */
  public record Versions(long indicator, long outturn, Map<Quarter, Long> earlier) {

    private static Versions of(
        long indicator, Frequency frequency, Quarter quarter, Map<Quarter, Outturn> outturns) {
      Map<Quarter, Long> earlier = new HashMap<>();
      frequency
          .lookedBackAt()
          .mapToObj(back -> quarter.plus(-back))
          .forEach(
              back -> revision(back, outturns).ifPresent(revision -> earlier.put(back, revision)));
      return new Versions(indicator, revision(quarter, outturns).orElse(0L), earlier);
    }

    private static Optional<Long> revision(Quarter quarter, Map<Quarter, Outturn> outturns) {
      return Optional.ofNullable(outturns.get(quarter))
          .map(outturn -> outturn.provenance().revision());
    }
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }
}
