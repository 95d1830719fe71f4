package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A new revision of a directorate's service summary for a quarter.
 *
 * @param directorate the directorate's code
 * @param revision 1 for the first, one more for each that differs
 * @param overview service delivery, issues and risks
 * @param submittedBy the subject of the token that submitted it
 */
public record ServiceSummarySubmitted(
    String directorate,
    Quarter quarter,
    long revision,
    @Nullable String overview,
    @Nullable String benchmarking,
    @Nullable String achievements,
    @Nullable String opportunities,
    @Nullable String additional,
    List<WorkforceMetric> workforce,
    Instant submittedAt,
    String submittedBy) {

  /** A figure about the directorate's staff: {@code gender_headcount, Female, 195, number}. */
  public record WorkforceMetric(String metric, String category, BigDecimal value, String unit) {}
}
