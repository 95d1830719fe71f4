package org.goldenthread.indicators.history;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who wants to write, and what must hold for that.
 *
 * @param subject the subject of the token
 * @param precondition asked of the number of the present revision, which is empty if there is none
 * @param reason why, which what is signed off asks for
 */
public record Author(
    String subject, Predicate<Optional<Long>> precondition, Optional<String> reason) {

  /** Who puts there what the system comes with, where nobody has put anything. */
  public static final Author BUILT_IN = new Author("built-in", Optional::isEmpty, Optional.empty());
}
