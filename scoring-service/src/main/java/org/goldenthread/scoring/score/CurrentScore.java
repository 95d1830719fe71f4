package org.goldenthread.scoring.score;

import java.time.Instant;
import org.goldenthread.scoring.rules.ScoredOutturn;

/**
 * A score as it follows from all that is known, with every input in the version in force.
 *
 * @param revision under which it was told last: 1 for the first result, one more for each that
 *     differs
 * @param scoredAt the time of the change that led to that revision
 */
public record CurrentScore(ScoredOutturn scored, long revision, Instant scoredAt) {}
