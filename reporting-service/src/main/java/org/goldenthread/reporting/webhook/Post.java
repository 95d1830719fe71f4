package org.goldenthread.reporting.webhook;

/** The way out. */
public interface Post {

  /** Sends a message, signed, and waits ten seconds at most for the answer. */
  Answer send(Outgoing.Message message);

  /**
   * What came back.
   *
   * @param isTaken whether the address took the message
   * @param words the status, or why there is none
   */
  record Answer(boolean isTaken, String words) {}
}
