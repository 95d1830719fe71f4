package org.goldenthread.indicators.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Unless;
import org.goldenthread.indicators.naming.Beginning;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.plan.CouncilPlan.Objective;
import org.goldenthread.indicators.plan.CouncilPlan.PolicyChange;
import org.goldenthread.indicators.plan.CouncilPlan.Priority;
import org.goldenthread.vocabulary.FinancialYear;

/** What an author says of a plan: all of it, but for the names that its priorities have had. */
public record CouncilPlanChange(
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    @Code String scoringPolicy,
    List<NamedPriority> priorities,
    List<PolicyChange> policyChanges) {

  /**
   * What is said of a priority.
   *
   * @param name one more name, from {@code effectiveFrom} on
   * @param names all names; then the one is passed over
   */
  public record NamedPriority(
      @Code String code,
      @Unless("names") Optional<String> name,
      Optional<Beginning> effectiveFrom,
      Optional<List<Name>> names,
      List<Objective> objectives) {

    private Priority priority() {
      Optional<Name> more = name.map(it -> new Name(effectiveFrom.map(Beginning::quarter), it));
      List<Name> all = names.filter(it -> !it.isEmpty()).orElse(more.stream().toList());
      return new Priority(code, all.isEmpty() ? "" : all.getLast().name(), all, objectives);
    }
  }

  /** What breaks a rule, whatever there is. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (int position = 0; position < priorities.size(); position++) {
      String pointer = "/priorities/" + position;
      NamedPriority it = priorities.get(position);
      if (it.names().isPresent() && it.effectiveFrom().isPresent()) {
        faults.add(
            new Fault(pointer + "/effectiveFrom", "Send either effectiveFrom or names, not both"));
      }
      if (it.name().isEmpty() && it.names().filter(List::isEmpty).isPresent()) {
        faults.add(new Fault(pointer + "/name", "name is missing"));
      }
    }
    return faults;
  }

  /** The plan, with the names that are given. */
  public CouncilPlan plan(String code) {
    return new CouncilPlan(
        code,
        name,
        firstYear,
        lastYear,
        scoringPolicy,
        priorities.stream().map(NamedPriority::priority).toList(),
        policyChanges);
  }

  /** The codes of the priorities whose names are all given. */
  Set<String> allNamesGiven() {
    return priorities.stream()
        .filter(it -> it.names().isPresent())
        .map(NamedPriority::code)
        .collect(Collectors.toSet());
  }
}
