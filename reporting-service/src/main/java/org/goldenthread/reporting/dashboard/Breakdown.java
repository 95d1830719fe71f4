package org.goldenthread.reporting.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/**
 * The parts of a dashboard. Together those by priority, and those by directorate, hold every row
 * and every initiative once, so that their counts add up to the dashboard's.
 */
record Breakdown(Scorecard scorecard, List<Initiative> initiatives, ScoringPolicy policy) {

  private static final Named NO_PRIORITY = new Named(Section.NONE, "No priority");
  private static final Named NO_DIRECTORATE = new Named(Section.NONE, "Corporate, no directorate");

  /**
   * By priority, in the order of the plan.
   *
   * @param priorities those of the plan with the names they have in the quarter
   * @param always the codes of those that are listed even if nothing belongs to them
   */
  List<Section> byPriority(List<Named> priorities, Collection<String> always) {
    return Stream.concat(priorities.stream(), Stream.of(NO_PRIORITY))
        .map(named -> section(named, ScorecardRow::priority, Initiative::priority))
        .filter(section -> !section.isEmpty() || always.contains(section.of().code()))
        .toList();
  }

  /**
   * By directorate, in the order of their names; those to which nothing belongs are left out.
   *
   * @param always the codes of those that are listed even if nothing belongs to them
   */
  List<Section> byDirectorate(Function<String, Named> nameOf, Collection<String> always) {
    Stream<Named> names =
        Stream.of(
                scorecard.rows().stream().flatMap(row -> row.definition().directorate().stream()),
                initiatives.stream().flatMap(initiative -> initiative.directorate().stream()),
                always.stream())
            .flatMap(codes -> codes)
            .distinct()
            .map(nameOf)
            .sorted(Comparator.comparing(Named::name).thenComparing(Named::code));
    return Stream.concat(names, Stream.of(NO_DIRECTORATE))
        .map(named -> section(named, ScorecardRow::directorate, Initiative::directorate))
        .filter(section -> !section.isEmpty() || always.contains(section.of().code()))
        .toList();
  }

  /** What each committee looks at, in the order of their names. */
  List<Section> byCommittee(Map<String, Committee> committees) {
    return committees.values().stream()
        .sorted(Comparator.comparing(Committee::name).thenComparing(Committee::code))
        .map(Committee::scope)
        .map(this::section)
        .toList();
  }

  private Section section(Scope.Committee scope) {
    Scorecard part = scorecard.only(row -> row.isIn(scope));
    long count = initiatives.stream().filter(scope::covers).count();
    return new Section(scope.committee(), part, (int) count, part.scores(policy));
  }

  private Section section(
      Named named,
      Function<ScorecardRow, Optional<Named>> ofRow,
      Function<Initiative, Optional<String>> ofInitiative) {
    String code = named.code();
    Scorecard part = scorecard.only(row -> codeOf(ofRow.apply(row)).equals(code));
    long count =
        initiatives.stream()
            .filter(initiative -> ofInitiative.apply(initiative).orElse(Section.NONE).equals(code))
            .count();
    return new Section(named, part, (int) count, part.scores(policy));
  }

  private static String codeOf(Optional<Named> named) {
    return named.map(Named::code).orElse(Section.NONE);
  }
}
