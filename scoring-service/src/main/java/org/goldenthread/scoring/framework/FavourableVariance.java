package org.goldenthread.scoring.framework;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Polarity;

/** How far a value lies on the good side of a reference value; negative on the bad side. */
public final class FavourableVariance {

  private FavourableVariance() {}

  /** The favourable variance of an outturn against its reference. */
  public static BigDecimal of(Polarity polarity, BigDecimal actual, BigDecimal reference) {
    return switch (polarity) {
      case HIGHER_IS_BETTER -> actual.subtract(reference);
      case LOWER_IS_BETTER -> reference.subtract(actual);
      case NEUTRAL ->
          throw new IllegalArgumentException("A neutral indicator has no favourable side");
    };
  }
}
