package org.goldenthread.indicators.history;

import java.util.Optional;

/**
 * Who wants to write, and what must hold for that.
 *
 * @param subject the subject of the token
 * @param reason why, which what is signed off asks for
 */
public record Author(String subject, Precondition precondition, Optional<String> reason) {

  /** An author who gives no reason. */
  public Author(String subject, Precondition precondition) {
    this(subject, precondition, Optional.empty());
  }
}
