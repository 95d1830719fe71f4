package org.goldenthread.outturns.outturn;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * How the service worked out an outturn itself.
 *
 * @param formula as the definition writes it
 * @param figures the formula with figures in place of references: {@code 457 / 121}; of an absence
 *     it has no figures
 * @param sources the outturns that it was worked out from, in the order of the formula; without the
 *     references that had none, and of an absence without figures
 */
public record Calculation(String formula, String figures, List<Source> sources) {

  /**
   * An outturn of the same quarter.
   *
   * @param revision that was in force
   * @param value empty where it was absent
   * @param ratio what the value was computed from, where that was sent
   */
  public record Source(
      IndicatorRef ref,
      long revision,
      OutturnStatus status,
      Optional<Figure> value,
      Optional<Ratio> ratio) {}
}
