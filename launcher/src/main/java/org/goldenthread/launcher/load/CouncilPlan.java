package org.goldenthread.launcher.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A council plan as the API writes it.
 *
 * @param name what it is called
 * @param firstYear its first financial year
 * @param lastYear its last financial year
 * @param scoringPolicy the code of the policy that scores its quarters
 * @param priorities in the plan's order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CouncilPlan(
    String name,
    String firstYear,
    String lastYear,
    String scoringPolicy,
    @Nullable List<Priority> priorities) {

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)Objective\\s+(\\w{1,4})[\\s:.-]+(.+)");

  /** A priority with its objectives, in order. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Priority(String code, String name, @Nullable List<Objective> objectives) {

    List<Objective> all() {
      return objectives == null ? List.of() : objectives;
    }
  }

  /** An objective. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Objective(String code, String title) {}

  List<Priority> all() {
    return priorities == null ? List.of() : priorities;
  }

  /** The same with the other's priorities and objectives too, which lose nothing. */
  CouncilPlan keeping(CouncilPlan other) {
    CouncilPlan merged = withPriorities(other.all());
    for (Priority priority : all()) {
      merged = merged.with(priority.code(), priority.name());
    }
    return merged;
  }

  private CouncilPlan withPriorities(List<Priority> others) {
    return new CouncilPlan(name, firstYear, lastYear, scoringPolicy, List.copyOf(others));
  }

  /** The same with this priority, at the end unless it is there already. */
  CouncilPlan with(String code, String title) {
    if (priority(code).isPresent()) {
      return this;
    }
    List<Priority> more = new ArrayList<>(all());
    more.add(new Priority(code, title, List.of()));
    return withPriorities(more);
  }

  /** The same with an objective, as activities write it: its number first, or just its words. */
  CouncilPlan withObjective(String priority, String written) {
    if (priority(priority).isEmpty() || objective(priority, written).isPresent()) {
      return this;
    }
    return withPriorities(
        all().stream()
            .map(each -> each.code().equals(priority) ? extended(each, written) : each)
            .toList());
  }

  private static Priority extended(Priority priority, String written) {
    List<Objective> more = new ArrayList<>(priority.all());
    more.add(new Objective(freeCode(priority, written), title(written)));
    return new Priority(priority.code(), priority.name(), List.copyOf(more));
  }

  /** The code under which this plan has the objective. */
  Optional<String> objective(String priority, String written) {
    return priority(priority).stream()
        .flatMap(found -> found.all().stream())
        .filter(objective -> objective.title().equals(title(written)))
        .map(Objective::code)
        .findFirst();
  }

  private Optional<Priority> priority(String code) {
    return all().stream().filter(priority -> priority.code().equals(code)).findFirst();
  }

  private static String title(String written) {
    Matcher numbered = NUMBERED.matcher(written);
    return numbered.matches() ? numbered.group(2) : written;
  }

  /** O and the number that the text begins with, or else the first number that is free. */
  private static String freeCode(Priority priority, String written) {
    Matcher numbered = NUMBERED.matcher(written);
    int next = priority.all().size() + 1;
    String code = "O" + (numbered.matches() ? numbered.group(1) : Integer.toString(next));
    while (isTaken(priority, code)) {
      code = "O" + next++;
    }
    return code;
  }

  private static boolean isTaken(Priority priority, String code) {
    return priority.all().stream().anyMatch(objective -> objective.code().equals(code));
  }
}
