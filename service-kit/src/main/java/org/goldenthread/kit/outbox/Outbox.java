package org.goldenthread.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes events into the transaction that makes the change they tell of. They reach their topic if
 * and only if it commits, at least once, and for one key in the order of their commits, provided
 * that the transaction locked the key's row before it appended.
 */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, payload, time)
      values (:id, :topic, :key, :type, :payload, :time)
      """;

  private final Jdbi jdbi;
  private final OutboxRelay relay;
  private final TransactionSynchronizationRegistry transactions;

  Outbox(Jdbi jdbi, OutboxRelay relay, TransactionSynchronizationRegistry transactions) {
    this.jdbi = jdbi;
    this.relay = relay;
    this.transactions = transactions;
  }

  /**
   * Appends an event to the current transaction.
   *
   * @param key the record's key, which is also the event's subject
   * @param event the record that the topic carries
   * @param time when the change was made
   */
  public void append(Topic topic, String key, Object event, Instant time) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("id", UUID.randomUUID())
                .bind("topic", topic.topicName())
                .bind("key", key)
                .bind("type", topic.eventType())
                .bind("payload", EventJson.write(topic.payload().cast(event)))
                .bind("time", time)
                .execute());
    transactions.registerInterposedSynchronization(new WakeAfterCommit(relay));
  }

  private record WakeAfterCommit(OutboxRelay relay) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Nothing to do: the row is in the transaction already.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
