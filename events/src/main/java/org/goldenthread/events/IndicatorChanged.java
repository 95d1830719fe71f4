package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;
import org.goldenthread.vocabulary.formula.Formula;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it now is: all its definitions and all its targets.
 *
 * @param revision 1 for the first state, one more for each change of a definition or target
 * @param definitions earliest first; each holds until the next one begins
 * @param targets one for each quarter that has one, or that has a reason for having none
 * @param changedBy the subject of the token that made the change
 * @param revisionReason why it was changed, if the author said; always where a closed or published
 *     quarter is scored otherwise
 */
public record IndicatorChanged(
    IndicatorRef ref,
    long revision,
    List<Definition> definitions,
    List<Target> targets,
    Instant changedAt,
    String changedBy,
    @Nullable String revisionReason)
    implements ReferenceChanged {

  /**
   * What the indicator means from a quarter on.
   *
   * @param unit what the value counts: percent, number, days, GBP; absent if none is known
   * @param displayDecimals decimals to print; absent to print the digits as submitted
   * @param displayScale the power of ten that a printed value is divided by: 1000 prints 171,000
   *     GBP as £171k
   * @param directorate absent for a corporate indicator
   * @param cumulative whether values are year to date
   * @param reportingLag quarters between the quarter measured and the report that shows it
   * @param comparabilityBreak why values before this definition cannot be compared; absent if they
   *     can
   * @param firstQuarter first quarter with a value; absent if it was always measured
   * @param lastQuarter last quarter measured; absent unless retired
   * @param frequency absent for a quarterly measure
   * @param everyYears years from one measurement to the next, if and only if the frequency is EVERY
   * @param firstYear the first of the years measured, if and only if the frequency is EVERY
   * @param reportedIn 1 to 4: the quarter of the year in which the figure is due; absent if it is
   *     that in which the year ends
   * @param monthlyToQuarter how months make a quarter
   * @param formula how it is calculated of other indicators; absent if it is submitted
   * @param totalSubmitted true if a calculated figure is submitted beside; else absent
   * @param breakdowns the codes of its breakdowns; absent if it has none
   * @param suppressBelow a part of less than this, and more than nothing, is not told
   * @param references its codes in official series; absent if it has none
   * @param reference how the indicator's reference is written; absent if in its canonical form
   */
  public record Definition(
      Quarter fromQuarter,
      String title,
      @Nullable String description,
      @Nullable String unit,
      @Nullable Integer displayDecimals,
      @Nullable Integer displayScale,
      Polarity polarity,
      @Nullable String directorate,
      @Nullable String priority,
      boolean cumulative,
      int reportingLag,
      @Nullable Tolerance toleranceOverride,
      @Nullable String dataSource,
      @Nullable String ownerRole,
      boolean informationOnly,
      @Nullable String comparabilityBreak,
      @Nullable Quarter firstQuarter,
      @Nullable Quarter lastQuarter,
      @Nullable IndicatorRef replaces,
      @Nullable Cycle frequency,
      @Nullable Integer everyYears,
      @Nullable FinancialYear firstYear,
      @Nullable Integer reportedIn,
      @Nullable MonthlyToQuarter monthlyToQuarter,
      @Nullable Formula formula,
      @Nullable Boolean totalSubmitted,
      @Nullable List<String> breakdowns,
      @Nullable Integer suppressBelow,
      @Nullable List<OfficialCode> references,
      @Nullable String reference) {

    /** How often the measure is taken: every quarter, if nothing is said. */
    public Frequency taken() {
      return Frequency.of(frequency, everyYears, firstYear, reportedIn);
    }
  }

  /** The code of a measure in an official series: {@code 2B(1)} of {@code ASCOF}. */
  public record OfficialCode(String scheme, String code) {}

  /**
   * The target of one quarter: a value, or the reason why there is none.
   *
   * @param tolerance overrides the definition's and the policy's for this quarter
   * @param reason why the target was set or changed
   * @param none set if and only if there is no value
   */
  public record Target(
      Quarter quarter,
      @Nullable BigDecimal value,
      @Nullable Tolerance tolerance,
      @Nullable String reason,
      @Nullable NoTarget none,
      @Nullable String note) {

    /** A target that has either a value or a reason for having none. */
    public Target {
      if ((value == null) == (none == null)) {
        throw new IllegalArgumentException("A target has either a value or a reason for none");
      }
    }
  }
}
