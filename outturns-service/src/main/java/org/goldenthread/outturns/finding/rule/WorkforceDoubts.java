package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Finding;

/**
 * Which breakdowns of the workforce do not add up: the parts of a metric such as {@code
 * gender_headcount} are together the metric {@code headcount}.
 */
public final class WorkforceDoubts {

  private static final String TOTAL = "headcount";
  private static final String BREAKDOWN = "_headcount";

  private WorkforceDoubts() {}

  public static List<Finding> judge(ServiceSummary summary) {
    return FindingRule.BREAKDOWN_DOES_NOT_ADD_UP
        .found(
            sums(summary).entrySet().stream()
                .filter(sum -> sum.getKey().equals(TOTAL))
                .findFirst()
                .flatMap(total -> doubt(total.getValue(), sums(summary))))
        .toList();
  }

  private static Optional<String> doubt(BigDecimal total, Map<String, BigDecimal> sums) {
    String wrong =
        sums.entrySet().stream()
            .filter(sum -> sum.getKey().endsWith(BREAKDOWN))
            .filter(sum -> sum.getValue().compareTo(total) != 0)
            .map(
                sum -> "%s adds up to %s".formatted(breakdown(sum.getKey()), plain(sum.getValue())))
            .collect(Collectors.joining(", "));
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of("The headcount is %s, but %s: check them.".formatted(plain(total), wrong));
  }

  private static Map<String, BigDecimal> sums(ServiceSummary summary) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    summary
        .workforce()
        .forEach(
            metric ->
                sums.merge(
                    metric.metric().toLowerCase(Locale.ROOT),
                    metric.value().value(),
                    BigDecimal::add));
    return sums;
  }

  private static String breakdown(String metric) {
    return metric.substring(0, metric.length() - BREAKDOWN.length());
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
