package org.goldenthread.reporting.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.FigureFormat;

/**
 * What a directorate says about its service in a quarter.
 *
 * @param overview of service delivery: issues and risks
 * @param workforce in the order to print
 */
public record ServiceSummary(
    Optional<String> overview,
    Optional<String> benchmarking,
    Optional<String> achievements,
    Optional<String> opportunities,
    Optional<String> additional,
    List<WorkforceMetric> workforce,
    Instant submittedAt) {

  /** A summary that cannot change. */
  public ServiceSummary {
    workforce = List.copyOf(workforce);
  }

  /** Its parts that say something, in the order to print. */
  public List<Said> parts() {
    return Said.parts(
        Stream.of(
            Said.under("Overview of service delivery", overview),
            Said.under("Benchmarking", benchmarking),
            Said.under("Service achievements", achievements),
            Said.under("Opportunities for improvement", opportunities),
            Said.under("Additional information", additional)));
  }

  /**
   * A figure about the workforce.
   *
   * @param category what part of the workforce it counts
   * @param value exact
   */
  public record WorkforceMetric(String metric, String category, BigDecimal value, String unit) {

    /** The value with its unit. */
    public String display() {
      return FigureFormat.of(unit).write(value);
    }
  }
}
