package org.goldenthread.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of the results: one thing, measured in several rounds.
 *
 * @param what was done
 * @param unit of the figures: {@code a second} where more is better, {@code ms} or {@code s} or
 *     {@code MB} where less is
 * @param rounds what each round gave, in the order in which they were run
 * @param cpu the milliseconds of processor that each process took for one operation
 * @param limit what the row is held against: the same work without the system
 */
record Row(
    String what, String unit, List<Double> rounds, Map<String, Double> cpu, Optional<Row> limit) {

  static Row of(String what, String unit, List<Double> rounds) {
    return new Row(what, unit, List.copyOf(rounds), Map.of(), Optional.empty());
  }

  Row with(Map<String, Double> milliseconds) {
    return new Row(what, unit, rounds, milliseconds, limit);
  }

  /** Held against this; nothing where there is no such limit on this machine. */
  Row against(Row other) {
    return new Row(what, unit, rounds, cpu, Optional.of(other));
  }

  double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  boolean moreIsBetter() {
    return unit.endsWith("second");
  }

  /** How much of its limit is reached: 1 is the limit itself, for times and rates alike. */
  Optional<Double> share() {
    return limit.map(
        other -> moreIsBetter() ? median() / other.median() : other.median() / median());
  }

  /** A row of a Markdown table. */
  String markdown() {
    double lowest = rounds.stream().min(Double::compare).orElseThrow();
    double highest = rounds.stream().max(Double::compare).orElseThrow();
    String ofLimit =
        limit
            .map(
                other ->
                    "%s: %s | %.2f"
                        .formatted(other.what, number(other.median()), share().orElseThrow()))
            .orElse(" | ");
    return "| %s | %s %s | %s to %s | %s | %s |"
        .formatted(
            what, number(median()), unit, number(lowest), number(highest), ofLimit, cpuText());
  }

  private String cpuText() {
    if (cpu.isEmpty()) {
      return "";
    }
    double all = cpu.values().stream().mapToDouble(each -> each).sum();
    return cpu.entrySet().stream()
        .filter(each -> each.getValue() >= 0.005)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(each -> each.getKey() + " " + number(each.getValue()))
        .collect(Collectors.joining(", ", number(all) + " = ", ""));
  }

  private static String number(double value) {
    String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }
}
