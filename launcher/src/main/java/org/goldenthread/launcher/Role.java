package org.goldenthread.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a token allows its bearer to do. */
public enum Role {
  /** Owns the plan, definitions, targets and policies; opens, closes and publishes quarters. */
  PERFORMANCE_TEAM,
  /** Submits for the directorates that the token names. */
  SUBMITTER,
  /** Reads drafts. */
  VIEWER,
  /** Watches and repairs the system. */
  OPERATOR;

  /** As tokens and people write it: {@code performance-team}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads it as it is written in tokens.
   *
   * @throws IllegalArgumentException with a sentence that lists the four
   */
  public static Role parse(String written) {
    return Arrays.stream(values())
        .filter(role -> role.id().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not a role: choose one of %s"
                        .formatted(
                            written,
                            Arrays.stream(values())
                                .map(Role::id)
                                .collect(Collectors.joining(", ")))));
  }
}
