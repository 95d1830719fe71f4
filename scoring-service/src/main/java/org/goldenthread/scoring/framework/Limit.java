package org.goldenthread.scoring.framework;

import java.math.BigDecimal;

/** How favourable a variance must be to fall within a band, counted in tolerances. */
public sealed interface Limit {

  /** Whether the variance is within, given the size of one tolerance. Exact: nothing is divided. */
  boolean admits(BigDecimal variance, BigDecimal tolerance);

  /**
   * At least so many tolerances.
   *
   * @param tolerances may be zero or negative
   */
  record AtLeast(BigDecimal tolerances) implements Limit {
    @Override
    public boolean admits(BigDecimal variance, BigDecimal tolerance) {
      return variance.compareTo(tolerances.multiply(tolerance)) >= 0;
    }
  }

  /**
   * More than so many tolerances.
   *
   * @param tolerances may be zero or negative
   */
  record Above(BigDecimal tolerances) implements Limit {
    @Override
    public boolean admits(BigDecimal variance, BigDecimal tolerance) {
      return variance.compareTo(tolerances.multiply(tolerance)) > 0;
    }
  }

  /** Whatever the better bands left over. */
  record Otherwise() implements Limit {
    @Override
    public boolean admits(BigDecimal variance, BigDecimal tolerance) {
      return true;
    }
  }
}
