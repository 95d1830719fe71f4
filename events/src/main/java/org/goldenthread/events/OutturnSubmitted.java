package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A new revision of an indicator's outturn for a data quarter. It replaces the earlier revisions of
 * the same indicator and quarter.
 *
 * @param quarter the data quarter, the one that was measured
 * @param revision 1 for the first submission, one more for each that differs
 * @param value the exact value in the indicator's unit, present if and only if the status has one
 * @param numerator with the denominator, what the value was computed from
 * @param reason why the value is absent
 * @param expectedQuarter when a delayed value is expected
 * @param parts what is said of the categories of the indicator's breakdowns; absent if nothing is
 * @param findings what is suspicious about the submission
 * @param revisionReason why an earlier revision was replaced, if the submitter said
 * @param system the system that sent it, as its token names it; absent if the token does not
 * @param submittedBy the subject of the token that submitted it
 * @param calculation how outturns-service worked it out; absent for what was submitted
 * @param months what the quarter is made of, earliest first; absent unless it is recorded by month
 */
public record OutturnSubmitted(
    IndicatorRef ref,
    Quarter quarter,
    long revision,
    OutturnStatus status,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Supplementary supplementary,
    @Nullable String reason,
    @Nullable Quarter expectedQuarter,
    @Nullable String note,
    @Nullable List<Part> parts,
    List<Finding> findings,
    @Nullable String revisionReason,
    @Nullable String system,
    Instant submittedAt,
    String submittedBy,
    @Nullable Calculation calculation,
    @Nullable List<Month> months) {

  /** A submission that has a value exactly if its status says so. */
  public OutturnSubmitted {
    if (status.hasValue() != (value != null)) {
      throw new IllegalArgumentException("A value goes with the statuses that have one");
    }
  }

  /**
   * A part of the figure. It is neither scored nor part of the value.
   *
   * @param breakdown the breakdown's code
   * @param category the category's code in it
   * @param value the exact value, present if and only if the status has one
   * @param reason why the value is absent
   */
  public record Part(
      String breakdown,
      String category,
      OutturnStatus status,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable String reason) {

    /** A part that has a value exactly if its status says so. */
    public Part {
      if (status.hasValue() != (value != null)) {
        throw new IllegalArgumentException("A value goes with the statuses that have one");
      }
    }
  }

  /** A second value beside the outturn: a percentage's tonnage, a rent loss in pounds. */
  public record Supplementary(BigDecimal value, String unit) {}

  /**
   * How an outturn was worked out from others.
   *
   * @param formula as the definition writes it
   * @param figures the formula with figures in place of references; of an absence without figures
   * @param sources the outturns of the same quarter that it was worked out from
   */
  public record Calculation(String formula, String figures, List<Source> sources) {}

  /**
   * An outturn that another was worked out from, in the revision that was in force.
   *
   * @param value absent if it had none
   */
  public record Source(
      IndicatorRef ref,
      long revision,
      OutturnStatus status,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {}

  /**
   * A month of the quarter.
   *
   * @param value present if and only if the status has one
   * @param reason why the value is absent
   * @param parts the parts of its figure; absent if there are none
   */
  public record Month(
      YearMonth month,
      OutturnStatus status,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable String reason,
      @Nullable String note,
      @Nullable List<Part> parts) {

    /** A month with what every month has. */
    public Month {
      if (status.hasValue() != (value != null)) {
        throw new IllegalArgumentException("A value goes with the statuses that have one");
      }
    }
  }

  /**
   * Something possible but suspicious.
   *
   * @param rule the rule's code
   * @param detail a sentence for the submitter
   */
  public record Finding(String rule, String detail) {}
}
