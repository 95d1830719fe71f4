package org.goldenthread.reporting.webhook;

import java.net.URI;

/** A way out. */
public interface Post {

  /** Whether messages to this address go this way. */
  boolean reaches(URI url);

  /** Sends a message and waits half a minute at most for the answer, which names no mailbox. */
  Answer send(Outgoing.Message message);

  /**
   * What came back.
   *
   * @param isTaken whether the address took the message
   * @param words the status, or why there is none
   */
  record Answer(boolean isTaken, String words) {}
}
