package org.goldenthread.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A directorate's service summary of a quarter. A section that says nothing is empty. */
public record ServiceSummaryText(
    Optional<String> overview,
    Optional<String> benchmarking,
    Optional<String> achievements,
    Optional<String> opportunities,
    Optional<String> additional,
    List<WorkforceFigure> workforce,
    Instant submittedAt) {

  /** A summary whose figures cannot change. */
  public ServiceSummaryText {
    workforce = List.copyOf(workforce);
  }

  /** A figure about the directorate's staff, in the order it was submitted. */
  public record WorkforceFigure(String metric, String category, BigDecimal value, String unit) {

    /** The value with its unit. */
    public String display() {
      return FigureFormat.of(unit).write(value);
    }
  }
}
