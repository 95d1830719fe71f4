package org.goldenthread.scoring.stream;

import java.time.Instant;
import java.util.NavigableSet;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Tells the world of results. One that says the same as the result told last is not told again: the
 * versions of plan and policy do not count, because a change elsewhere in a plan moves them and no
 * score, and is told of by itself. Those of outturns and indicator do: whoever reads a score can
 * tell whether it is of the present ones. What is told and what is kept of it commit together.
 */
public interface Announcements {

  /**
   * Tells a score if it differs; idempotent.
   *
   * @param at the time of the change that led to it
   */
  void announce(ScoredOutturn scored, Instant at);

  /**
   * Tells an indicator's control chart if it differs; idempotent.
   *
   * @param at the time of the change that led to it
   */
  void announce(IndicatorRef ref, ControlChart chart, Instant at);

  /**
   * Tells by which plans and policies is scored, and what is left to score by them.
   *
   * @param left the quarters whose scores may still be those of earlier versions
   * @param at the time of the change that led to it
   */
  void announce(Framework framework, NavigableSet<Quarter> left, Instant at);
}
