package org.goldenthread.indicators.indicator;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which indicators to list. A definition is in force in a quarter if it is the latest that has
 * begun and the indicator is not retired by then.
 *
 * @param quarter the quarter whose definitions count
 * @param text part of the title, description or reference, in upper or lower case
 */
public record IndicatorFilter(
    Quarter quarter,
    Optional<String> directorate,
    Optional<String> priority,
    Optional<String> text) {}
