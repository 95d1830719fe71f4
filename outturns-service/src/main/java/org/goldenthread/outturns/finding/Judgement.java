package org.goldenthread.outturns.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;

/**
 * What some rules found in one place.
 *
 * @param directorate who answers for it; empty where the whole council does
 * @param rules those that looked; what others found before stays as it is
 * @param hides whether a figure that they looked at before is not to be shown any more
 */
public record Judgement(
    ReferenceKind kind,
    Position position,
    Optional<String> directorate,
    Set<FindingRule> rules,
    List<Finding> found,
    boolean hides) {

  /**
   * What changes by it.
   *
   * @param known the findings of the place so far
   */
  public List<TrackedFinding> changes(List<TrackedFinding> known, Change change) {
    Map<String, TrackedFinding> byRule =
        known.stream().collect(Collectors.toMap(it -> it.finding().rule(), Function.identity()));
    Stream<TrackedFinding> seen = found.stream().flatMap(it -> seen(byRule, it, change));
    Stream<TrackedFinding> gone =
        known.stream()
            .filter(it -> isSilent(it.finding().rule()))
            .flatMap(it -> (hides ? it.hidden(change) : it.notFoundAgain(change)).stream());
    return Stream.concat(seen, gone).toList();
  }

  private Stream<TrackedFinding> seen(
      Map<String, TrackedFinding> known, Finding finding, Change change) {
    TrackedFinding before = known.get(finding.rule());
    return before == null
        ? Stream.of(TrackedFinding.raise(this, finding, change))
        : before.foundAgain(finding, directorate, change).stream();
  }

  private boolean isSilent(String rule) {
    return rules.stream().anyMatch(looked -> looked.name().equals(rule))
        && found.stream().noneMatch(finding -> finding.rule().equals(rule));
  }
}
