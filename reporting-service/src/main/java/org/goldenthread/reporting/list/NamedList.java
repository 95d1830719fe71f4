package org.goldenthread.reporting.list;

import java.util.List;
import java.util.function.Function;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/** A list that people ask for by name, taken from the scorecard of the whole council. */
public enum NamedList implements ByName {
  /** All of them, which a publication keeps in its dashboard. */
  SCORECARD("scorecard", Scorecard::rows),
  /** The rows with the lowest score. */
  BELOW_TARGET("below-target", Scorecard::belowTarget),
  /** The rows beside the same quarter of the year before. */
  ANNUAL_COMPARISON("annual-comparison", Scorecard::reportedRows),
  /** The rows reported in arrears. */
  LAGGED("lagged", Scorecard::lagged);

  /** The names of those that have a page and a file of their own, as a pattern of an address. */
  public static final String PARTS = "below-target|annual-comparison|lagged";

  /** Every name as a pattern of an address. */
  public static final String NAMES = "scorecard|" + PARTS;

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // Each is a reference to a method.
  private final Function<Scorecard, List<ScorecardRow>> rows;

  NamedList(String path, Function<Scorecard, List<ScorecardRow>> rows) {
    this.path = path;
    this.rows = rows;
  }

  /**
   * The list of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static NamedList parse(String path) {
    return ByName.parse(values(), path);
  }

  @Override
  public String path() {
    return path;
  }

  /** Whether a publication keeps it in a file of its own. */
  public boolean isFrozen() {
    return this != SCORECARD;
  }

  /** Its rows. */
  public List<ScorecardRow> of(Scorecard scorecard) {
    return rows.apply(scorecard);
  }
}
