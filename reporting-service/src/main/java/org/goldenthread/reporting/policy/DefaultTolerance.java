package org.goldenthread.reporting.policy;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.code.ToleranceKind;

/**
 * The tolerance of every indicator that has none of its own.
 *
 * @param kind what the value counts in
 * @param value above zero
 */
public record DefaultTolerance(ToleranceKind kind, BigDecimal value) {

  /** So many tolerances in words: {@code 5% of the target}. */
  String words(BigDecimal tolerances) {
    String amount = Digits.plain(value.multiply(tolerances.abs()));
    return switch (kind) {
      case PERCENT -> amount + "% of the target";
      case ABSOLUTE -> amount + " in the indicator's own unit";
    };
  }
}
