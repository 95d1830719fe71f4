package org.goldenthread.scoring.rules;

import org.goldenthread.vocabulary.OutturnStatus;

/** Why there is no trend. */
public enum NoTrendReason {
  /** Nothing says what the value means in this quarter. */
  NO_DEFINITION("the indicator has no definition in this quarter"),
  /** The measure starts later or is retired. */
  NOT_DUE("the measure is not due in this quarter"),
  /** This quarter's value is owed. */
  DELAYED("the outturn is delayed"),
  /** This quarter has no value. */
  NOT_AVAILABLE("the outturn is not available"),
  /** The indicator does not apply in this quarter. */
  NOT_APPLICABLE("the indicator does not apply in this quarter"),
  /** This quarter's value must not be shown, and a trend would tell of it. */
  SUPPRESSED("the outturn is suppressed"),
  /** What was submitted for this quarter should not have been. */
  WITHDRAWN("the outturn was withdrawn"),
  /** No council plan covers the quarter. */
  NO_PLAN("no council plan covers this quarter"),
  /** The plan names a policy of which nothing has been heard. */
  UNKNOWN_POLICY("the scoring policy that the council plan names is not known"),
  /** The policy compares within a financial year only. */
  FIRST_QUARTER_OF_YEAR("figures are compared within a year, and Quarter 1 begins one"),
  /**
   * The policy compares within a financial year only, and the measure has no earlier period in it.
   */
  FIRST_OF_YEAR("figures are compared within a year, and this is its first period"),
  /** The measure is taken once a year or less. */
  SAME_AS_ANNUAL("the figure before is the one that the annual trend compares with"),
  /** The measure had no value yet. */
  NEW_MEASURE("the measure is new"),
  /** The measure was amended in between. */
  COMPARABILITY_BREAK("the measure was amended and earlier figures cannot be compared"),
  /** Nothing was submitted for the earlier quarter. */
  NO_EARLIER_OUTTURN("there is no earlier outturn"),
  /** The earlier value is owed. */
  EARLIER_DELAYED("the earlier outturn is delayed"),
  /** The earlier quarter has no value. */
  EARLIER_NOT_AVAILABLE("the earlier outturn is not available"),
  /** The indicator did not apply in the earlier quarter. */
  EARLIER_NOT_APPLICABLE("the indicator did not apply in the earlier quarter"),
  /** The earlier value must not be shown, and a trend would tell of it. */
  EARLIER_SUPPRESSED("the earlier outturn is suppressed"),
  /** What was submitted for the earlier quarter should not have been. */
  EARLIER_WITHDRAWN("the earlier outturn was withdrawn"),
  /** A quarter's own value needs the year to date of the quarter before. */
  YEAR_TO_DATE_INCOMPLETE("the year to date cannot be taken apart without the quarter before it"),

  /** A rate of a year less that of a part of it is no rate of anything. */
  YEAR_TO_DATE_RATE(
      "a year-to-date rate is only taken apart by numerators and denominators that rise, given for"
          + " both quarters"),

  /** A sum of three months stands beside none of twelve. */
  YEAR_TO_DATE_BEGINS(
      "the year to date begins again in Quarter 1 and is not compared with that of another year's"
          + " Quarter 4"),

  /** The same of a measure that is not taken every quarter. */
  YEAR_TO_DATE_BEGINS_ANEW(
      "the year to date begins again with the year and is not compared with that of another year");

  private final String words;

  NoTrendReason(String words) {
    this.words = words;
  }

  /** The reason as the second half of a sentence: "no annual trend: the measure is new". */
  public String words() {
    return words;
  }

  /** The reason that a typed absence of this quarter gives. */
  static NoTrendReason of(OutturnStatus absence) {
    return switch (absence) {
      case DELAYED -> DELAYED;
      case NOT_AVAILABLE -> NOT_AVAILABLE;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case SUPPRESSED -> SUPPRESSED;
      case WITHDRAWN -> WITHDRAWN;
      case PROVISIONAL, FINAL -> throw hasValue(absence);
    };
  }

  /** The reason that a typed absence of the earlier quarter gives. */
  static NoTrendReason ofEarlier(OutturnStatus absence) {
    return switch (absence) {
      case DELAYED -> EARLIER_DELAYED;
      case NOT_AVAILABLE -> EARLIER_NOT_AVAILABLE;
      case NOT_APPLICABLE -> EARLIER_NOT_APPLICABLE;
      case SUPPRESSED -> EARLIER_SUPPRESSED;
      case WITHDRAWN -> EARLIER_WITHDRAWN;
      case PROVISIONAL, FINAL -> throw hasValue(absence);
    };
  }

  private static IllegalArgumentException hasValue(OutturnStatus status) {
    return new IllegalArgumentException(status + " is not a reason: it has a value");
  }
}
