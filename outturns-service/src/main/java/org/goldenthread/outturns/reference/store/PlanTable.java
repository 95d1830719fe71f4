package org.goldenthread.outturns.reference.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Initiative;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.vocabulary.Quarter;

/** What the replica holds of plans and of the scoring policies that they name. */
@Singleton
record PlanTable(RoundTrips database) {

  private static final String ALL = "select code, document from replica where kind = ?";

  /** The plan that a quarter belongs to; empty if there is none. */
  Optional<CouncilPlan> planIn(Quarter quarter) {
    return database
        .list(
            Sql.of(ALL).with(ReferenceKind.COUNCIL_PLAN.name()),
            row -> ReferenceDocument.plan(row.getString(2)))
        .stream()
        .filter(plan -> plan.covers(quarter))
        .max(Comparator.comparing(CouncilPlan::firstYear));
  }

  /** Tells initiatives which statuses the policies of the plans have; nothing else has any. */
  void tell(Map<String, Subject> subjects) {
    if (subjects.values().stream().anyMatch(Initiative.class::isInstance)) {
      List<Initiative.Statuses> statuses = statuses();
      subjects.replaceAll(
          (code, it) ->
              it instanceof Initiative initiative
                  ? new Initiative(code, initiative.directorate(), statuses)
                  : it);
    }
  }

  /** Where two plans overlap, the one that starts later is in force. */
  private List<Initiative.Statuses> statuses() {
    Map<String, List<String>> policies = new HashMap<>();
    List<CouncilPlanChanged> plans = new ArrayList<>();
    database.ask(
        List.of(
            new Question(
                Sql.of(ALL).with(ReferenceKind.SCORING_POLICY.name()),
                row ->
                    policies.put(row.getString(1), ReferenceDocument.statuses(row.getString(2)))),
            new Question(
                Sql.of(ALL).with(ReferenceKind.COUNCIL_PLAN.name()),
                row -> plans.add(ReferenceDocument.planAsTold(row.getString(2))))));
    return plans.stream()
        .sorted(
            Comparator.comparing(CouncilPlanChanged::firstYear)
                .thenComparing(CouncilPlanChanged::code)
                .reversed())
        .flatMap(plan -> ReferenceDocument.statuses(plan, policies).stream())
        .toList();
  }
}
