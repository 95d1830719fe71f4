package org.goldenthread.reporting.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** The target of a quarter, or why there is none. */
public sealed interface Target {

  /** A target that can be met. */
  record Value(BigDecimal value, Optional<String> note) implements Target {}

  /**
   * A quarter that has no target for a reason.
   *
   * @param reason its code: {@code BASELINE_YEAR}
   */
  record None(String reason, Optional<String> note) implements Target {}

  /** A quarter of which nobody has said anything. */
  static Target notSet() {
    return new None("NOT_SET", Optional.empty());
  }

  /** The target as a number, where there is one. */
  default Optional<BigDecimal> number() {
    return this instanceof Value(BigDecimal value, Optional<String> _)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** What is to be said about the target, or about its absence. */
  Optional<String> note();

  /** The target as it is printed with its unit, or that there is none. */
  default String display(FigureFormat format) {
    return switch (this) {
      case Value(BigDecimal value, Optional<String> _) -> format.write(value);
      case None(String reason, Optional<String> _) -> absence(reason);
    };
  }

  private static String absence(String reason) {
    return switch (reason) {
      case "BASELINE_YEAR" -> "No target: baseline year";
      case "NOT_PERMITTED" -> "No target: not permitted";
      case "INFORMATION_ONLY" -> "No target: information only";
      default -> "No target";
    };
  }
}
