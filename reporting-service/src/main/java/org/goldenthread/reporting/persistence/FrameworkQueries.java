package org.goldenthread.reporting.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;

/** Reads what governs a quarter: the plan, the policies, the directorates and the committees. */
final class FrameworkQueries {

  // Plans succeed one another: where two overlap, the one that starts later is in force.
  private static final String PLAN =
      """
      select document from council_plan
      where first_year <= :year and last_year >= :year
      order by first_year desc, code desc
      limit 1
      """;

  private FrameworkQueries() {}

  static Optional<CouncilPlan> planInForce(Quarter quarter, Handle handle) {
    return handle
        .createQuery(PLAN)
        .bind("year", quarter.year().toString())
        .mapTo(String.class)
        .findOne()
        .map(document -> Documents.read(document, PlanDocument.class).plan());
  }

  /** All plans, the latest first. */
  static List<CouncilPlan> plans(Handle handle) {
    return handle
        .createQuery("select document from council_plan order by first_year desc, code desc")
        .mapTo(String.class)
        .map(document -> Documents.read(document, PlanDocument.class).plan())
        .list();
  }

  static Map<String, ScoringPolicy> policies(Handle handle) {
    return handle.createQuery("select document from scoring_policy").mapTo(String.class).stream()
        .map(document -> Documents.read(document, PolicyDocument.class).policy())
        .collect(Collectors.toMap(ScoringPolicy::code, Function.identity()));
  }

  static Map<String, Directorate> directorates(Handle handle) {
    return handle.createQuery("select document from directorate").mapTo(String.class).stream()
        .map(document -> Documents.read(document, DirectorateDocument.class).directorate())
        .collect(Collectors.toMap(Directorate::code, Function.identity()));
  }

  static Map<String, Committee> committees(Handle handle) {
    return handle.createQuery("select document from committee").mapTo(String.class).stream()
        .map(document -> Documents.read(document, CommitteeDocument.class).committee())
        .collect(Collectors.toMap(Committee::code, Function.identity()));
  }
}
