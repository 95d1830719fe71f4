package org.goldenthread.reporting.data;

import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.vocabulary.Quarter;

/**
 * What directorates and priorities are called in a quarter; what nothing is known of, by its code.
 *
 * @param directorates by code
 */
public record Names(Map<String, Directorate> directorates, List<CouncilPlan> plans) {

  public Named directorate(String code, Quarter quarter) {
    Directorate known = directorates.get(code);
    return new Named(code, known == null ? code : known.nameIn(quarter));
  }

  /** Where the plan of the quarter does not have it, as another plan names it. */
  public Named priority(String code, Quarter quarter) {
    return CouncilPlan.inForce(quarter, plans)
        .flatMap(plan -> plan.priority(code))
        .or(() -> plans.stream().flatMap(plan -> plan.priority(code).stream()).findFirst())
        .map(priority -> priority.namedIn(quarter))
        .orElseGet(() -> new Named(code, code));
  }

  boolean hasPriority(String code) {
    return plans.stream().anyMatch(plan -> plan.priority(code).isPresent());
  }
}
