package org.goldenthread.reporting.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deliveries on their way out. Instances take different ones. */
public interface Outgoing {

  /**
   * Takes deliveries that are due, of each webhook one at most, and counts a try of each. Whoever
   * takes one has a minute to say what became of it.
   *
   * @param busy webhooks of which none is taken
   */
  List<Message> take(int most, Collection<UUID> busy);

  /** The address took it. */
  void delivered(UUID delivery, String answer);

  /**
   * The address did not take it.
   *
   * @param wait until the next try; empty to give up
   */
  void failed(UUID delivery, String answer, Optional<Duration> wait);

  /**
   * Removes what is older than 30 days, of each webhook all but the last 5,000, and mailboxes that
   * did not confirm within two days that they want mail.
   */
  void forget();

  /**
   * What is sent.
   *
   * @param delivery the same at each try
   * @param secret that it is signed with
   * @param data what it tells, as JSON
   * @param tries with this one
   */
  record Message(
      UUID delivery,
      UUID webhook,
      URI url,
      String secret,
      WebhookEvent event,
      Instant dueAt,
      int tries,
      String data) {}
}
