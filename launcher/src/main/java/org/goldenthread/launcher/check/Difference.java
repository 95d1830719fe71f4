package org.goldenthread.launcher.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that does not agree. docs/operations/runbook.md says what mends it, by the first words.
 *
 * @param what is wrong
 * @param subjects what it holds for, at least one
 */
public record Difference(String what, Set<String> subjects) {

  static final String NOT_ON_TOPIC = "Accepted and not on the topic ";
  static final String RESULT_NOT_ON_TOPIC = "In the read model, and not on the topic ";
  static final String COUNTS_ON = "Scoring counts on from another revision of ";

  private static final int TOLD = 5;

  /** Keeps a copy. */
  public Difference {
    subjects = Set.copyOf(subjects);
  }

  /** Whether a topic has lost something, which may be kept elsewhere. */
  public boolean isLostFromATopic() {
    return what.startsWith(NOT_ON_TOPIC) || what.startsWith(RESULT_NOT_ON_TOPIC);
  }

  /** Whether scoring's stores are of another time than what it told. */
  public boolean isOfScoringsState() {
    return what.startsWith(RESULT_NOT_ON_TOPIC) || what.startsWith(COUNTS_ON);
  }

  /** What of it was found before, too; nothing if all of it is new. */
  Optional<Difference> since(List<Difference> before) {
    Set<String> still =
        before.stream()
            .filter(each -> each.what.equals(what))
            .flatMap(each -> each.subjects.stream())
            .filter(subjects::contains)
            .collect(Collectors.toSet());
    return still.isEmpty() ? Optional.empty() : Optional.of(new Difference(what, still));
  }

  /** What is wrong, how often, and the first few. */
  public String text() {
    String first = subjects.stream().sorted().limit(TOLD).collect(Collectors.joining(", "));
    String more = subjects.size() > TOLD ? " and more" : "";
    return "%s: %,d (%s%s)".formatted(what, subjects.size(), first, more);
  }
}
