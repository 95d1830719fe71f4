package org.goldenthread.reporting.webhook;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.goldenthread.kit.time.Background;
import org.jboss.logging.Logger;

/**
 * Sends what is due: sixteen messages at a time and one for each webhook, so that an address that
 * does not answer holds up nobody else. What is not taken is tried again after growing waits, eight
 * times in a day.
 */
@Singleton
public final class SendMessages {

  private static final Logger LOG = Logger.getLogger(SendMessages.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int MOST_AT_ONCE = 16;

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(6),
          Duration.ofHours(10));

  private final Outgoing outgoing;
  private final List<Post> ways;
  private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
  private final LongAdder givenUp = new LongAdder();

  SendMessages(Outgoing outgoing, @All List<Post> ways) {
    this.outgoing = outgoing;
    this.ways = ways;
  }

  void start(@Observes StartupEvent started, Background background) {
    background.every(PAUSE, this::look);
    background.every(Duration.ofHours(1), outgoing::forget);
  }

  /** How many messages this instance has given up since its start. */
  public long givenUp() {
    return givenUp.sum();
  }

  private synchronized void look() {
    int free = MOST_AT_ONCE - busy.size();
    if (free > 0) {
      for (Outgoing.Message message : outgoing.take(free, busy)) {
        busy.add(message.webhook());
        Thread.ofVirtual().name("webhook").start(() -> deal(message));
      }
    }
  }

  private void deal(Outgoing.Message message) {
    try {
      boolean isTaken = send(message);
      busy.remove(message.webhook());
      if (isTaken) {
        look(); // More may wait for the same address.
      }
    } catch (RuntimeException e) {
      busy.remove(message.webhook());
      LOG.warnf(e, "What became of message %s could not be kept", message.delivery());
    }
  }

  private boolean send(Outgoing.Message message) {
    Post.Answer answer =
        ways.stream()
            .filter(way -> way.reaches(message.url()))
            .findFirst()
            .orElseThrow()
            .send(message);
    if (answer.isTaken()) {
      outgoing.delivered(message.delivery(), answer.words());
    } else {
      failed(message, answer.words());
    }
    return answer.isTaken();
  }

  private void failed(Outgoing.Message message, String answer) {
    Optional<Duration> wait = WAITS.stream().skip(message.tries() - 1L).findFirst();
    outgoing.failed(message.delivery(), answer, wait);
    if (wait.isEmpty()) {
      givenUp.increment();
      LOG.warnf(
          "Given up after %d tries: message %s of webhook %s: %s",
          message.tries(), message.delivery(), message.webhook(), answer);
    }
  }
}
