package org.goldenthread.launcher.load;

import java.io.Serial;

/** Loading cannot go on; the message says why. What was sent until then has been accepted. */
public final class LoadingStopped extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  LoadingStopped(String message) {
    super(message);
  }

  LoadingStopped(String message, Throwable cause) {
    super(message, cause);
  }
}
