package org.goldenthread.outturns.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Override
  public Set<FindingRule> rules() {
    return FindingRule.OF_OUTTURNS;
  }

  @Override
  public List<Finding> findings(Subject about, Series series) {
    return about instanceof Indicator indicator
        ? OutturnDoubts.judge(this, indicator, series)
        : List.of();
  }
}
