package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * Everything from which the reports of one quarter are made, as it stood at one moment.
 *
 * @param plan the plan in force
 * @param directorates by code
 * @param committees by code
 * @param indicators all that have a definition in force in the quarter, in any order
 * @param initiatives all, in any order, each with its status in the quarter
 * @param serviceSummaries those of the quarter, by directorate
 * @param findings at least those about figures that a report of the quarter can show
 * @param publication the last one of the quarter's report
 * @param published what the last finished publication printed
 */
public record QuarterFigures(
    Quarter quarter,
    CouncilPlan plan,
    Policies policies,
    Map<String, Directorate> directorates,
    Map<String, Committee> committees,
    List<IndicatorFigures> indicators,
    List<Initiative> initiatives,
    Map<String, ServiceSummary> serviceSummaries,
    List<Finding> findings,
    QuarterState state,
    Optional<Publication> publication,
    PublishedFigures published) {

  /** Figures that cannot change. */
  public QuarterFigures {
    directorates = Map.copyOf(directorates);
    committees = Map.copyOf(committees);
    indicators = List.copyOf(indicators);
    initiatives = List.copyOf(initiatives);
    serviceSummaries = Map.copyOf(serviceSummaries);
    findings = List.copyOf(findings);
  }

  /** Where the quarter stands; once it is published it stays so. */
  QuarterState.Stage stage() {
    return publication.isPresent() ? QuarterState.Stage.PUBLISHED : state.stage();
  }

  /** A directorate with the name that it has in the quarter; its code if nothing is known of it. */
  Named directorate(String code) {
    Directorate known = directorates.get(code);
    return new Named(code, known == null ? code : known.nameIn(quarter));
  }

  /** The priorities of the plan in force, in its order, with the names they have in the quarter. */
  List<Named> priorities() {
    return plan.priorities().stream().map(priority -> priority.namedIn(quarter)).toList();
  }

  /** A priority of the plan in force. */
  Optional<Named> priority(String code) {
    return plan.priority(code).map(priority -> priority.namedIn(quarter));
  }
}
