package org.goldenthread.launcher.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.client.indicators.model.CouncilPlan;
import org.goldenthread.client.indicators.model.CouncilPlanRequest;
import org.goldenthread.client.indicators.model.Objective;
import org.goldenthread.client.indicators.model.Priority;

/**
 * A council plan that folders add to. What it has stays, and whichever folder comes first, the same
 * folders make the same plan: names hold from the folder's own quarter, and a priority that is new
 * comes after the one that it follows in its folder.
 */
final class PlanInProgress {

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)Objective\\s+(\\w{1,4})[\\s:.-]+(.+)");

  private final CouncilPlanRequest plan;
  private final List<Priority> priorities = new ArrayList<>();

  PlanInProgress(CouncilPlanRequest plan) {
    this.plan = plan;
  }

  /** With the priorities, their names and the changes of policy that the plan has already. */
  PlanInProgress keeping(CouncilPlan existing) {
    priorities.addAll(existing.getPriorities());
    plan.setPolicyChanges(existing.getPolicyChanges());
    return this;
  }

  CouncilPlanRequest request() {
    return plan.priorities(List.copyOf(priorities));
  }

  /** These priorities in this order, each with its name from the quarter on. */
  void add(List<Priority> folders, String fromQuarter) {
    int next = 0;
    for (Priority priority : folders) {
      Optional<Priority> existing = priority(priority.getCode());
      if (existing.isPresent()) {
        existing.get().name(priority.getName()).effectiveFrom(fromQuarter).names(null);
        next = priorities.indexOf(existing.get()) + 1;
      } else {
        priorities.add(next, priority.effectiveFrom(fromQuarter).names(null));
        next++;
      }
    }
  }

  /** An objective, as activities write it: its number first, or just its words. */
  void addObjective(String priority, String written) {
    if (objective(priority, written).isEmpty()) {
      priority(priority).ifPresent(found -> extend(found, written));
    }
  }

  /** The code under which this plan has the objective. */
  Optional<String> objective(String priority, String written) {
    return priority(priority).stream()
        .flatMap(found -> objectives(found).stream())
        .filter(objective -> title(written).equals(objective.getTitle()))
        .map(Objective::getCode)
        .findFirst();
  }

  private Optional<Priority> priority(String code) {
    return priorities.stream().filter(priority -> code.equals(priority.getCode())).findFirst();
  }

  private static List<Objective> objectives(Priority priority) {
    return Objects.requireNonNullElse(priority.getObjectives(), List.of());
  }

  private static void extend(Priority priority, String written) {
    List<Objective> more = new ArrayList<>(objectives(priority));
    more.add(new Objective().code(freeCode(more, written)).title(title(written)));
    priority.setObjectives(more);
  }

  private static String title(String written) {
    Matcher numbered = NUMBERED.matcher(written);
    return numbered.matches() ? numbered.group(2) : written;
  }

  /** O and the number that the text begins with, or else the first number that is free. */
  private static String freeCode(List<Objective> taken, String written) {
    Matcher numbered = NUMBERED.matcher(written);
    int next = taken.size() + 1;
    String code = "O" + (numbered.matches() ? numbered.group(1) : Integer.toString(next));
    while (isTaken(taken, code)) {
      code = "O" + next++;
    }
    return code;
  }

  private static boolean isTaken(List<Objective> objectives, String code) {
    return objectives.stream().anyMatch(objective -> code.equals(objective.getCode()));
  }
}
