package org.goldenthread.indicators.policy;

import java.util.List;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.ToleranceKind;

/**
 * How far from its target a value may be.
 *
 * @param value percent of the absolute target, or an amount in the indicator's unit
 */
public record Tolerance(ToleranceKind kind, Decimal value) {

  /** A tolerance must be above zero: bands are counted in tolerances. */
  public List<Fault> faults(String pointer) {
    return value.isPositive()
        ? List.of()
        : List.of(new Fault(pointer + "/value", "A tolerance must be above zero"));
  }
}
