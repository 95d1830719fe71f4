package org.goldenthread.scoring.rest;

import java.util.List;
import org.goldenthread.scoring.application.PublishedScore;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * The scores of an indicator.
 *
 * @param scores earliest quarter first
 */
record ScoresResponse(IndicatorRef ref, List<PublishedScore> scores) {

  /** Keeps a copy that nobody can change. */
  ScoresResponse {
    scores = List.copyOf(scores);
  }
}
