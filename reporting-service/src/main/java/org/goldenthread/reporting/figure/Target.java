package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.code.NoTarget;

/** The target of a quarter, or why there is none. */
public sealed interface Target {

  /**
   * A target that can be met.
   *
   * @param why why it was set or changed, where somebody said
   */
  record Value(BigDecimal value, Optional<String> note, Optional<String> why) implements Target {

    /** A target of which nobody said why. */
    public Value(BigDecimal value, Optional<String> note) {
      this(value, note, Optional.empty());
    }
  }

  /** A quarter that has no target for a reason. */
  record None(NoTarget reason, Optional<String> note) implements Target {}

  /** A quarter of which nobody has said anything. */
  static Target notSet() {
    return new None(NoTarget.NOT_SET, Optional.empty());
  }

  /** The target as a number, where there is one. */
  default Optional<BigDecimal> number() {
    return this instanceof Value target ? Optional.of(target.value()) : Optional.empty();
  }

  /** Why it is what it is, where somebody said. */
  default Optional<String> why() {
    return switch (this) {
      case Value(BigDecimal _, Optional<String> _, Optional<String> why) -> why;
      case None(NoTarget _, Optional<String> note) -> note;
    };
  }

  /** What is to be said about the target, or about its absence. */
  Optional<String> note();

  /** The target as it is printed with its unit, or that there is none. */
  default String display(FigureFormat format) {
    return switch (this) {
      case Value(BigDecimal value, Optional<String> _, Optional<String> _) -> format.write(value);
      case None(NoTarget reason, Optional<String> _) -> absence(reason);
    };
  }

  private static String absence(NoTarget reason) {
    return switch (reason) {
      case BASELINE_YEAR -> "No target: baseline year";
      case NOT_PERMITTED -> "No target: not permitted";
      case INFORMATION_ONLY -> "No target: information only";
      case NOT_SET -> "No target";
    };
  }
}
