package org.goldenthread.events;

/**
 * A record's bytes are not the event that its topic carries: it belongs on the dead-letter topic.
 */
public final class UnreadableEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEventException(String event, Exception cause) {
    super("Not a readable %s: %s".formatted(event, firstLine(cause)), cause);
  }

  private static String firstLine(Exception cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
