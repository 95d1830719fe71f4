package org.goldenthread.scoring.score.rest;

import java.util.List;
import org.goldenthread.scoring.score.ScoreAnswer;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * The scores of an indicator.
 *
 * @param scores earliest quarter first
 */
record ScoresResponse(IndicatorRef ref, List<ScoreAnswer> scores) {}
