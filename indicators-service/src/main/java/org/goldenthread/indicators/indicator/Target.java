package org.goldenthread.indicators.indicator;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.NoTarget;

/** What is to be reached, or why nothing is. */
public sealed interface Target {

  /** What breaks a rule. */
  List<Fault> faults();

  /** The value with its tolerance and without words; empty if there is none. */
  default Optional<Value> toReach() {
    return this instanceof Value set
        ? Optional.of(new Value(set.value(), set.tolerance(), Optional.empty()))
        : Optional.empty();
  }

  /**
   * A value to be reached.
   *
   * @param value in the indicator's unit, exact
   * @param tolerance holds before the definition's and the policy's
   * @param reason why it was set or changed
   */
  record Value(Decimal value, Optional<Tolerance> tolerance, Optional<String> reason)
      implements Target {

    @Override
    public List<Fault> faults() {
      return tolerance.map(own -> own.faults("/tolerance")).orElse(List.of());
    }
  }

  /**
   * No value.
   *
   * @param why the kind of reason
   * @param note the reason in words
   */
  record None(NoTarget why, Optional<String> note) implements Target {

    @Override
    public List<Fault> faults() {
      return List.of();
    }
  }
}
