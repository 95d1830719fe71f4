package org.goldenthread.outturns.outturn;

import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/**
 * What is said about an indicator's value in a data quarter.
 *
 * @param value present if and only if the status has one
 * @param ratio what the value was computed from, where that was sent
 * @param reason why the value is absent or was revised
 * @param expectedQuarter when a delayed value is expected
 * @param note printed with the figure
 */
public record Outturn(
    IndicatorRef ref,
    Quarter quarter,
    OutturnStatus status,
    Optional<Figure> value,
    Optional<Ratio> ratio,
    Optional<Supplementary> supplementary,
    Optional<String> reason,
    Optional<Quarter> expectedQuarter,
    Optional<String> note)
    implements Statement {

  /** What is kept as such. */
  public static final StatementType<Outturn> TYPE =
      new StatementType<>("outturn", Outturn.class, ReferenceKind.INDICATOR);

  /**
   * An outturn that has a value exactly if its status says so.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Outturn {
    if (status.hasValue() != value.isPresent()) {
      throw new IllegalArgumentException("A value goes with the statuses that have one");
    }
  }

  @Override
  public String subject() {
    return ref.value();
  }

  @Override
  public boolean givesReason() {
    return reason.isPresent();
  }
}
