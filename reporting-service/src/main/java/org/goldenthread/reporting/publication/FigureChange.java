package org.goldenthread.reporting.publication;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.vocabulary.Period;

/**
 * A figure that differs from the one that was published.
 *
 * @param reference as it is written
 * @param period what the figure is for
 * @param before as it was printed; empty if it was not
 * @param after as it would be printed now; empty if it would not
 * @param at when what changed it was submitted, set or scored; empty if nothing tells
 * @param by the subject of the token that submitted or set it; empty for what was worked out
 * @param why the reason that was given, or for a score the sentence that explains it
 */
public record FigureChange(
    PrintedFigure.Key key,
    String reference,
    String title,
    Period period,
    Optional<String> before,
    Optional<String> after,
    Optional<Instant> at,
    Optional<String> by,
    Optional<String> why) {}
