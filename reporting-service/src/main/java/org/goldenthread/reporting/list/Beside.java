package org.goldenthread.reporting.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Polarity;

/**
 * The figure of a row beside another: an earlier one of the indicator, or somebody else's.
 *
 * @param figure the row's own
 * @param label whose or of when the other is
 * @param period the time that the other is of, where the label does not say so
 */
public record Beside(
    ScorecardRow row,
    BigDecimal figure,
    String label,
    Optional<String> period,
    BigDecimal other,
    Standing standing) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 12;

  /** What the figure is, seen from the other. */
  public enum Standing {
    /** Better. */
    BETTER,
    /** As good. */
    LEVEL,
    /** Worse. */
    WORSE,
    /** The indicator informs: neither direction is better. */
    NOT_JUDGED;

    static Standing of(int difference, Polarity polarity) {
      return switch (polarity) {
        case NEUTRAL -> NOT_JUDGED;
        case HIGHER_IS_BETTER -> judged(difference);
        case LOWER_IS_BETTER -> judged(-difference);
      };
    }

    private static Standing judged(int better) {
      return better == 0 ? LEVEL : better > 0 ? BETTER : WORSE;
    }
  }

  /** How much higher the figure is, in the indicator's unit; below nought it is lower. */
  public BigDecimal difference() {
    return figure.subtract(other);
  }

  /** The difference as a percentage of the other, to one decimal; none where that is nought. */
  public Optional<BigDecimal> percent() {
    return share().map(share -> share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
  }

  /** The difference as a share of the other, by which figures in different units are ranked. */
  private Optional<BigDecimal> share() {
    return other.signum() == 0
        ? Optional.empty()
        : Optional.of(difference().divide(other.abs(), DIGITS, RoundingMode.HALF_UP));
  }

  /** How far it moved, as a share; nought where there is none. */
  BigDecimal size() {
    return share().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
  }

  /** How far it is behind, as a share; below nought where it is ahead. */
  BigDecimal behind() {
    return standing == Standing.BETTER ? size().negate() : size();
  }
}
