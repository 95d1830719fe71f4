package org.goldenthread.launcher.process;

import java.io.Serial;

/** Something cannot be started; the message says what is the matter and what to do about it. */
public final class CannotStart extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a sentence or two for the person who wanted to start it. */
  public CannotStart(String message) {
    super(message);
  }

  /** With the failure behind it. */
  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
