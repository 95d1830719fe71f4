package org.goldenthread.reporting.dashboard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.code.Direction;

/** By what the rows of a report can be chosen. */
@SuppressWarnings("ImmutableEnumChecker") // Each is a function of nothing but its argument.
public enum RowChoice {
  /** The band of the policy that scored it. */
  SCORE(
      "score",
      "Score",
      "No score",
      row -> row.figure().band().map(Score.Banded::band),
      dashboard -> dashboard.scores().stream().map(it -> new Named(it.band(), it.label()))),
  /** How it moved against the quarter before. */
  TREND(
      "trend",
      "Since the quarter before",
      Direction.NONE.label(),
      row -> Optional.of(row.figure().assessment().shortTermTrend().direction().name()),
      _ -> directions()),
  /** How it moved against the same quarter of the year before. */
  ANNUAL_TREND(
      "annualTrend",
      "Since last year",
      Direction.NONE.label(),
      row -> Optional.of(row.figure().assessment().annualTrend().direction().name()),
      _ -> directions()),
  /** The directorate that answers for it. */
  DIRECTORATE(
      "directorate",
      "Directorate",
      "Corporate",
      row -> row.directorate().map(Named::code),
      dashboard -> dashboard.directorates().stream().map(Section::of)),
  /** The role that answers for it. */
  OWNER(
      "owner",
      "Lead",
      "No lead named",
      row -> row.definition().ownerRole(),
      dashboard ->
          dashboard.scorecard().rows().stream()
              .flatMap(row -> row.definition().ownerRole().stream())
              .sorted(String.CASE_INSENSITIVE_ORDER)
              .map(role -> new Named(role, role)));

  /** What is asked for where a row has none. */
  public static final String NONE = "NONE";

  private final String parameter;
  private final String label;
  private final String without;
  private final Function<ScorecardRow, Optional<String>> of;
  private final Function<Dashboard, Stream<Named>> all;

  RowChoice(
      String parameter,
      String label,
      String without,
      Function<ScorecardRow, Optional<String>> of,
      Function<Dashboard, Stream<Named>> all) {
    this.parameter = parameter;
    this.label = label;
    this.without = without;
    this.of = of;
    this.all = all;
  }

  /** Its name in addresses. */
  public String parameter() {
    return parameter;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** What a row has, as an address says it. */
  String of(ScorecardRow row) {
    return of.apply(row).orElse(NONE);
  }

  /** What there is to choose from in a report: the word of each code. */
  public Map<String, String> known(Dashboard dashboard) {
    Map<String, String> known = new LinkedHashMap<>();
    all.apply(dashboard)
        .filter(it -> !it.code().equals(Section.NONE))
        .forEach(it -> known.putIfAbsent(it.code(), it.name()));
    known.put(NONE, without);
    return known;
  }

  private static Stream<Named> directions() {
    return Arrays.stream(Direction.values())
        .filter(direction -> direction != Direction.NONE)
        .map(direction -> new Named(direction.name(), direction.label()));
  }
}
