package org.goldenthread.launcher.check;

import java.util.Comparator;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * A revision of what is said about something.
 *
 * @param key the reference or code that it is about
 * @param quarter empty if it is about none
 */
public record Version(String key, String quarter, long revision) {

  /** What it is a revision of. */
  String subject() {
    return key + " " + quarter;
  }

  /** The latest of each subject. */
  static Set<Version> latest(Set<Version> all) {
    return Set.copyOf(
        all.stream()
            .collect(
                Collectors.toMap(
                    Version::subject,
                    each -> each,
                    BinaryOperator.maxBy(Comparator.comparing(Version::revision))))
            .values());
  }

  @Override
  public String toString() {
    return "%s revision %d".formatted(subject(), revision);
  }
}
