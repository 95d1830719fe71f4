package org.goldenthread.reporting.live;

import java.time.Instant;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * A score that dashboards came to show.
 *
 * @param position rises with every score, in the order in which they could be seen
 * @param quarter the data quarter
 * @param scored what scoring now says of it
 */
public record ShownScore(
    long position, IndicatorRef ref, Quarter quarter, Scored scored, Instant shownAt) {}
