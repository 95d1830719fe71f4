package org.goldenthread.outturns.part;

import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * What is said of one category of a breakdown of an outturn.
 *
 * @param value present if and only if the status has one
 * @param ratio what the value was computed from, where that was sent
 * @param reason why there is no value
 */
public record Part(
    String breakdown,
    String category,
    OutturnStatus status,
    Optional<Figure> value,
    Optional<Ratio> ratio,
    Optional<String> reason) {

  /**
   * A part that has a value exactly if its status says so.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Part {
    if (status.hasValue() != value.isPresent()) {
      throw new IllegalArgumentException("A value goes with the statuses that have one");
    }
  }

  /** Whether there is a figure that must not be shown. */
  public boolean isSuppressed() {
    return status == OutturnStatus.SUPPRESSED;
  }

  /** Whether both are about the same category. */
  public boolean isAbout(String otherBreakdown, String otherCategory) {
    return breakdown.equals(otherBreakdown) && category.equals(otherCategory);
  }

  /** The same category without a figure that must not be shown. */
  public Part suppressed(String why) {
    return new Part(
        breakdown,
        category,
        OutturnStatus.SUPPRESSED,
        Optional.empty(),
        Optional.empty(),
        Optional.of(why));
  }
}
