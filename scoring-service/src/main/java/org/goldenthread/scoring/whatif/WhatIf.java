package org.goldenthread.scoring.whatif;

import java.util.Optional;
import java.util.Set;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/**
 * A question: how would these outturns be scored if something were otherwise?
 *
 * @param refs the indicators; none for all
 * @param directorate only quarters in which this directorate answers for the indicator
 * @param from only quarters from here on
 * @param to only quarters up to here
 * @param change what is supposed
 * @param page which of the outcomes are wanted
 */
public record WhatIf(
    Set<IndicatorRef> refs,
    Optional<String> directorate,
    Optional<Quarter> from,
    Optional<Quarter> to,
    Change change,
    Page page) {

  boolean includes(Quarter quarter) {
    return from.filter(first -> quarter.compareTo(first) < 0).isEmpty()
        && to.filter(last -> quarter.compareTo(last) > 0).isEmpty();
  }

  /**
   * What is supposed to be otherwise.
   *
   * @param policy in the place of those that the council plans name
   */
  public record Change(
      Optional<PolicyChoice> policy,
      Optional<Tolerance> tolerance,
      Optional<TargetChange> target,
      Optional<Polarity> polarity) {}

  /** Which policy is tried. */
  public sealed interface PolicyChoice {

    /** One that is known, by its code. */
    record Known(String code) implements PolicyChoice {}

    /** One that nobody has put yet. */
    record Drafted(ScoringPolicy policy) implements PolicyChoice {}
  }

  /**
   * A part of the outcomes.
   *
   * @param onlyDiffering leaves out what would stay as it is
   * @param first where the page begins
   * @param most how many outcomes it may hold
   */
  public record Page(boolean onlyDiffering, Optional<Position> first, int most) {

    boolean shows(Position position, Contrast contrast) {
      return (!onlyDiffering || !contrast.differing().isEmpty())
          && first.filter(at -> position.compareTo(at) < 0).isEmpty();
    }
  }

  /** An outcome's place: outcomes are in the order of references, then of quarters. */
  public record Position(IndicatorRef ref, Quarter quarter) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
      int byRef = ref.compareTo(other.ref);
      return byRef != 0 ? byRef : quarter.compareTo(other.quarter);
    }
  }
}
