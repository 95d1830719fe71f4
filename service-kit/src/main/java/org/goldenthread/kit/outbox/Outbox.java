package org.goldenthread.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.kit.trace.Step;

/**
 * Takes events into the transaction that makes the change they tell of. They reach their topic if
 * and only if it commits, at least once, and for one key in the order of their commits, provided
 * that the transaction locked the key's row before it appended.
 */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, payload, time, traceparent)
      select id, topic, key, type, payload, time, ?
      from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::timestamptz[])
        with ordinality as event(id, topic, key, type, payload, time, place)
      order by place
      """;

  private final RoundTrips database;
  private final OutboxRelay relay;
  private final TransactionSynchronizationRegistry transactions;
  private final long largest;

  Outbox(
      RoundTrips database,
      OutboxRelay relay,
      TransactionSynchronizationRegistry transactions,
      OutboxSettings settings) {
    this.database = database;
    this.relay = relay;
    this.transactions = transactions;
    this.largest = settings.largestEvent().asLongValue();
  }

  /**
   * Appends an event to the current transaction.
   *
   * @param key the record's key, which is also the event's subject
   * @param event the record that the topic carries
   * @param time when the change was made
   * @throws EventTooLargeException if the broker would not take it
   */
  public void append(Topic topic, String key, Object event, Instant time) {
    appendAll(List.of(new Entry(topic, key, event, time)));
  }

  /**
   * Appends events to the current transaction with one statement, in this order.
   *
   * @param events each as {@link #append} takes it
   * @throws EventTooLargeException if the broker would not take one of them
   */
  public void appendAll(List<Entry> events) {
    if (events.isEmpty()) {
      return;
    }
    database.change(
        Sql.of(INSERT)
            .with(Step.current().orElse(null))
            .withAll("uuid", events, event -> UUID.randomUUID())
            .withAll("text", events, event -> event.topic().topicName())
            .withAll("text", events, Entry::key)
            .withAll("text", events, event -> event.topic().eventType())
            .withAllBytes(events, this::payload)
            .withAll("timestamptz", events, Entry::time));
    transactions.registerInterposedSynchronization(new WakeAfterCommit(relay));
  }

  private byte[] payload(Entry entry) {
    byte[] payload = EventJson.write(entry.topic().payload().cast(entry.event()));
    if (payload.length > largest) {
      throw new EventTooLargeException(entry.key(), payload.length, largest);
    }
    return payload;
  }

  /**
   * An event that is to be appended.
   *
   * @param key the record's key, which is also the event's subject
   * @param event the record that the topic carries
   * @param time when the change was made
   */
  public record Entry(Topic topic, String key, Object event, Instant time) {}

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
