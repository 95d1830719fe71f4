package org.goldenthread.reporting.dashboard;

import java.util.Optional;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/**
 * A row of a report by itself.
 *
 * @param policy that governs the report
 * @param publishedWithout why the report was published although the row owes a commentary
 */
public record ReportedRow(
    ScorecardRow row, ScoringPolicy policy, Optional<String> publishedWithout) {}
