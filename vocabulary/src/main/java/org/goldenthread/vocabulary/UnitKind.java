package org.goldenthread.vocabulary;

import java.util.List;

/** The units that the system knows: how people spell each, and how each stands beside a number. */
public enum UnitKind {
  /** Parts of a hundred. */
  PERCENT("", "%", "", "", "%", "percent", "per cent", "percentage", "percentages", "pct"),
  /** Things counted. */
  NUMBER("", "", "", "", "number", "numbers", "numeric", "count", "no", "no.", "#"),
  /** Pounds sterling. */
  GBP("£", "", "", "", "£", "gbp", "pound", "pounds", "pounds sterling"),
  /** Days. */
  DAYS("", "", "day", "days", "day", "days"),
  /** Weeks. */
  WEEKS("", "", "week", "weeks", "week", "weeks"),
  /** Hours. */
  HOURS("", "", "hour", "hours", "hour", "hours", "hr", "hrs"),
  /** Minutes. */
  MINUTES("", "", "minute", "minutes", "minute", "minutes", "min", "mins"),
  /** Tonnes. */
  TONNES("", "", "tonne", "tonnes", "tonne", "tonnes"),
  /** Kilograms. */
  KILOGRAMS("", "", "kg", "kg", "kg", "kgs", "kilogram", "kilograms", "kilo", "kilos"),
  /** Full-time equivalents. */
  FTE("", "", "FTE", "FTE", "fte", "ftes", "full time equivalent", "full time equivalents"),
  /** One quantity for one of another: children for one teacher. */
  RATIO("", "", "", "", "ratio"),
  /** Points on some scale. */
  SCORE("", "", "", "", "score", "average score", "mean score"),
  /** A place among others, of which the first is the best. */
  RANK("", "", "", "", "rank", "ranking", "rank position"),
  /** So many for each 1,000, 10,000, 100,000 ... of another quantity. */
  RATE_PER("", "", "", ""),
  /** None is said: the number stands alone, and a ratio is what it is. */
  UNSTATED("", "", "", "", "", "not labelled", "unstated"),
  /** A word outside this vocabulary, kept and printed as it was written. */
  OTHER("", "", "", "");

  private final String before;
  private final String after;
  private final String one;
  private final String many;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> spellings;

  UnitKind(String before, String after, String one, String many, String... spellings) {
    this.before = before;
    this.after = after;
    this.one = one;
    this.many = many;
    this.spellings = List.of(spellings);
  }

  String before() {
    return before;
  }

  String after() {
    return after;
  }

  /** The word beside exactly one, or anything else. */
  String word(boolean single) {
    return single ? one : many;
  }

  /** Lower case, words set apart by single spaces. */
  List<String> spellings() {
    return spellings;
  }

  /** Whether numerator over denominator makes a value of this unit. */
  boolean hasFactor() {
    return this != OTHER;
  }
}
