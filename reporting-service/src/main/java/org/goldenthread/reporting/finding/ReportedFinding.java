package org.goldenthread.reporting.finding;

import java.util.Optional;
import org.goldenthread.reporting.plan.Named;

/**
 * A finding about a figure of a report.
 *
 * @param title the indicator's, empty if it is about a directorate or an indicator not in the
 *     report
 * @param directorate that has to deal with it; empty for a corporate indicator
 */
public record ReportedFinding(
    Finding finding, Optional<String> title, Optional<Named> directorate) {}
