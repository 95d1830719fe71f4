package org.goldenthread.reporting.finding;

import java.util.Optional;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.vocabulary.Period;

/**
 * A finding about a figure of a report.
 *
 * @param reference what it is about as people write it
 * @param title the indicator's, empty if it is about a directorate or an indicator not in the
 *     report
 * @param period what the figure is for
 * @param directorate that has to deal with it; empty for a corporate indicator
 */
public record ReportedFinding(
    Finding finding,
    String reference,
    Optional<String> title,
    Period period,
    Optional<Named> directorate) {}
