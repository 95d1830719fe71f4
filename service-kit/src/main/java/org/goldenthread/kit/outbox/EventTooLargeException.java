package org.goldenthread.kit.outbox;

/**
 * An event is larger than the broker takes. It is refused where it is appended: once committed it
 * could never be published, and would hold up what stands behind it.
 */
public final class EventTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventTooLargeException(String key, int bytes, long most) {
    super(
        "What is kept of %s would be %d bytes, at most %d can be: make its texts shorter"
            .formatted(key, bytes, most));
  }
}
