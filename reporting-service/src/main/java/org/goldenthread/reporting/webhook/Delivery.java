package org.goldenthread.reporting.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a webhook is told.
 *
 * @param id the same at each try
 * @param dueAt when what it tells came to be
 * @param tries how many were begun
 * @param lastAnswer the status that was answered last, or why there was none
 * @param nextTryAt empty if it is done
 */
public record Delivery(
    UUID id,
    WebhookEvent event,
    Status status,
    int tries,
    Instant dueAt,
    Optional<Instant> lastTryAt,
    Optional<String> lastAnswer,
    Optional<Instant> nextTryAt) {

  /** What became of it. */
  public enum Status {
    /** It is to be tried, for the first time or again. */
    WAITING,
    /** The address took it. */
    DELIVERED,
    /** The address did not take it at any try. */
    GIVEN_UP
  }
}
