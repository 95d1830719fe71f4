package org.goldenthread.reporting.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.UnitKind;

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

    /** The value with its unit, which is left out where the names say already that it is FTE. */
    public String display() {
      boolean said = (metricWords() + " " + categoryWords()).contains("FTE");
      return said && SpeltUnit.read(unit).unit().kind() == UnitKind.FTE
          ? Digits.grouped(value)
          : FigureFormat.write(value, unit);
    }

    /** What is counted, as people write it: {@code FTE by grade}. */
    public String metricWords() {
      return words(metric);
    }

    /** What part of the workforce, as people write it. */
    public String categoryWords() {
      return words(category);
    }

    private static String words(String code) {
      String spaced = code.strip().replace('_', ' ').replaceAll("(?i)\\bfte\\b", "FTE");
      return spaced.isEmpty()
          ? code
          : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
  }
}
