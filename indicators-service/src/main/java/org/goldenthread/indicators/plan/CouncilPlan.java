package org.goldenthread.indicators.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.naming.Names;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/**
 * What the council wants to achieve in some years. Plans succeed one another: a quarter belongs to
 * one plan at most.
 *
 * @param code identifies the plan for ever: {@code 2019-22}
 * @param firstYear the first financial year that it covers
 * @param lastYear the last one, the same as the first or later
 * @param scoringPolicy the code of the policy that scores the plan's quarters until the first
 *     change
 * @param priorities in the order to print
 * @param policyChanges other policies that take over during the plan, earliest first
 */
public record CouncilPlan(
    String code,
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String scoringPolicy,
    List<Priority> priorities,
    List<PolicyChange> policyChanges) {

  /** What breaks a rule, whatever else there is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (lastYear.compareTo(firstYear) < 0) {
      String detail = "The last year, %s, is before the first, %s".formatted(lastYear, firstYear);
      faults.add(new Fault("/lastYear", detail));
    }
    faults.addAll(
        Fault.duplicates("/priorities/%d/code", priorities.stream().map(Priority::code).toList()));
    IntStream.range(0, priorities.size())
        .forEach(position -> faults.addAll(priorities.get(position).faults(position)));
    IntStream.range(0, policyChanges.size())
        .forEach(position -> changeFault(position).ifPresent(faults::add));
    return faults;
  }

  private Optional<Fault> changeFault(int position) {
    Quarter from = policyChanges.get(position).fromQuarter();
    String pointer = "/policyChanges/%d/fromQuarter".formatted(position);
    if (from.year().compareTo(firstYear) < 0 || from.year().compareTo(lastYear) > 0) {
      String detail =
          "%s is outside the plan's years, %s to %s".formatted(from, firstYear, lastYear);
      return Optional.of(new Fault(pointer, detail));
    }
    boolean late =
        position == 0 || policyChanges.get(position - 1).fromQuarter().compareTo(from) < 0;
    return late
        ? Optional.empty()
        : Optional.of(new Fault(pointer, "Changes are earliest first, one for a quarter"));
  }

  /** Of some quarters those of the plan that by another one another policy would score, or none. */
  List<Quarter> scoredOtherwise(CouncilPlan other, List<Quarter> quarters) {
    return quarters.stream()
        .filter(this::covers)
        .filter(it -> !other.covers(it) || !policyIn(it).equals(other.policyIn(it)))
        .toList();
  }

  /** Whether a quarter is in the plan's years. */
  public boolean covers(Quarter quarter) {
    return firstYear.compareTo(quarter.year()) <= 0 && quarter.year().compareTo(lastYear) <= 0;
  }

  /** The code of the policy that scores a quarter of the plan. */
  public String policyIn(Quarter quarter) {
    return policyChanges.stream()
        .filter(change -> change.fromQuarter().compareTo(quarter) <= 0)
        .reduce((earlier, later) -> later)
        .map(PolicyChange::scoringPolicy)
        .orElse(scoringPolicy);
  }

  /**
   * The plan with the names that its priorities had before, but for those of the priorities whose
   * names are all given.
   */
  public CouncilPlan keepingNamesOf(CouncilPlan before, Set<String> allNamesGiven) {
    List<Priority> kept =
        priorities.stream()
            .map(it -> allNamesGiven.contains(it.code()) ? it : before.named(it))
            .toList();
    return new CouncilPlan(code, name, firstYear, lastYear, scoringPolicy, kept, policyChanges);
  }

  /**
   * The plan with what another telling of it adds: priorities with their names and objectives, each
   * new one after the one that it follows there. Whichever of two tellings comes first, the same
   * priorities result.
   */
  public CouncilPlan extendedBy(CouncilPlan more) {
    List<Priority> all = new ArrayList<>(priorities);
    int next = 0;
    for (Priority priority : more.priorities) {
      int at = position(all, priority.code());
      if (at < 0) {
        all.add(next, priority);
      } else {
        all.set(at, all.get(at).extendedBy(priority));
        next = at;
      }
      next++;
    }
    List<PolicyChange> changes = more.policyChanges.isEmpty() ? policyChanges : more.policyChanges;
    return new CouncilPlan(
        code, more.name, more.firstYear, more.lastYear, more.scoringPolicy, all, changes);
  }

  /** The objective of a priority that has the title. */
  public Optional<Objective> objective(String priority, String title) {
    return priorities.stream()
        .filter(it -> it.code().equals(priority))
        .flatMap(it -> it.objectives().stream())
        .filter(it -> it.title().equals(title))
        .findFirst();
  }

  private static int position(List<Priority> priorities, String code) {
    return priorities.stream().map(Priority::code).toList().indexOf(code);
  }

  private Priority named(Priority priority) {
    return priorities.stream()
        .filter(before -> before.code().equals(priority.code()))
        .findFirst()
        .map(priority::renamedFrom)
        .orElse(priority);
  }

  /** Whether there is a year that both plans cover. */
  public boolean overlaps(CouncilPlan other) {
    return firstYear.compareTo(other.lastYear) <= 0 && other.firstYear.compareTo(lastYear) <= 0;
  }

  /** Whether one of the priorities has the code. */
  public boolean hasPriority(String priority) {
    return priorities.stream().anyMatch(candidate -> candidate.code().equals(priority));
  }

  /**
   * A priority of the plan. It keeps its code when it is renamed.
   *
   * @param name the latest name
   * @param names as they were given, earliest first; at least the name
   * @param objectives in the order to print
   */
  public record Priority(String code, String name, List<Name> names, List<Objective> objectives) {

    /** A priority whose names are in order and whose objectives cannot change. */
    public Priority {
      names = names.isEmpty() ? List.of(new Name(Optional.empty(), name)) : Names.ordered(names);
      name = names.getLast().name();
      objectives = List.copyOf(objectives);
    }

    /** Each change of its name, earliest first. */
    public List<Name> renamings() {
      return Names.changes(names);
    }

    boolean isRenamed() {
      return renamings().size() > 1 || renamings().getFirst().effectiveFrom().isPresent();
    }

    /** The name in a quarter: the latest that has begun, or the first where none has. */
    public String nameIn(Quarter quarter) {
      return Names.in(names, quarter).name();
    }

    private Priority extendedBy(Priority more) {
      List<Objective> all = new ArrayList<>(objectives);
      for (Objective objective : more.objectives) {
        if (all.stream().noneMatch(it -> it.title().equals(objective.title()))) {
          all.add(new Objective(freeCode(all, objective.code()), objective.title()));
        }
      }
      return new Priority(code, name, Names.merged(names, more.names), all);
    }

    /** The code itself, or the first numbered one that no other objective has. */
    private static String freeCode(List<Objective> taken, String code) {
      return Stream.concat(
              Stream.of(code),
              IntStream.rangeClosed(1, taken.size() + 1).mapToObj("O%d"::formatted))
          .filter(it -> taken.stream().noneMatch(objective -> objective.code().equals(it)))
          .findFirst()
          .orElseThrow();
    }

    private Priority renamedFrom(Priority before) {
      return new Priority(code, name, Names.merged(before.names, names), objectives);
    }

    private List<Fault> faults(int position) {
      String pointer = "/priorities/" + position;
      List<Fault> faults =
          new ArrayList<>(
              Fault.duplicates(
                  pointer + "/objectives/%d/code",
                  objectives.stream().map(Objective::code).toList()));
      faults.addAll(Names.faults(pointer + "/names", names));
      return faults;
    }
  }

  /** What a priority is to achieve. */
  public record Objective(@Code String code, @Longest(Longest.PARAGRAPH) String title) {}

  /** From a quarter on, another policy scores the plan's quarters. */
  public record PolicyChange(Quarter fromQuarter, @Code String scoringPolicy) {}
}
