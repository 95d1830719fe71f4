package org.goldenthread.scoring.score;

import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The scores as they can be read while the service works on. */
public interface ScoreBook {

  /**
   * The scores of an indicator from one quarter to another, both included, earliest first; none is
   * an answer where the indicator is known.
   */
  Lookup<List<CurrentScore>> scores(IndicatorRef ref, Quarter from, Quarter to);

  /**
   * The score of the figure of a period.
   *
   * @throws IllegalArgumentException with a sentence that says what fits, if the indicator is known
   *     and has no such period
   */
  Lookup<CurrentScore> score(IndicatorRef ref, String period);
}
