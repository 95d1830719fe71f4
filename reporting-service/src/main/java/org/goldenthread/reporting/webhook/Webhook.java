package org.goldenthread.reporting.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An address that is told of something.
 *
 * @param createdBy the subject of the token that asked for it
 */
public record Webhook(UUID id, Wanted wanted, Instant createdAt, String createdBy) {

  /**
   * What somebody wants to be told, and where.
   *
   * @param drafts whether of what is not published, too; otherwise only of what reports printed
   * @param directorate code of the one whose indicators and duties it is told of; empty for all
   */
  public record Wanted(
      URI url, Set<WebhookEvent> events, boolean drafts, Optional<String> directorate) {}
}
