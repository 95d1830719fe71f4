package org.goldenthread.indicators.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Longest;

/**
 * A committee of members: everything of its directorates and everything of its priorities is
 * reported to it.
 *
 * @param code identifies the committee for ever: {@code SCRUTINY}
 * @param directorates their codes; there is at least one, or one priority
 * @param priorities their codes; a quarter whose plan lacks one goes without it
 * @param introduction how its report begins; empty for the usual words
 * @param recommendations what it is asked to do, in the order to print
 */
public record Committee(
    @Code String code,
    String name,
    @Code List<String> directorates,
    @Code List<String> priorities,
    @Longest(Longest.PARAGRAPH) Optional<String> introduction,
    @Longest(Longest.PARAGRAPH) List<String> recommendations) {

  /** What breaks a rule, whatever else there is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (directorates.isEmpty() && priorities.isEmpty()) {
      faults.add(
          new Fault("/directorates", "It looks at nothing: name a directorate or a priority"));
    }
    faults.addAll(Fault.duplicates("/directorates/%d", directorates));
    faults.addAll(Fault.duplicates("/priorities/%d", priorities));
    return faults;
  }
}
