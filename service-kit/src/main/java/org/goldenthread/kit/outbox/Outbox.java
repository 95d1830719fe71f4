package org.goldenthread.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

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

  private static final String INSERT_ALL =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, payload, time)
      select id, topic, key, type, payload, time
      from unnest(
        cast(:ids as uuid[]), cast(:topics as text[]), cast(:keys as text[]),
        cast(:types as text[]), cast(:payloads as bytea[]), cast(:times as timestamptz[]))
        with ordinality as event(id, topic, key, type, payload, time, place)
      order by place
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

  /**
   * Appends events to the current transaction with one statement, in this order.
   *
   * @param events each as {@link #append} takes it
   */
  public void appendAll(List<Entry> events) {
    if (events.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          Update insert = handle.createUpdate(INSERT_ALL);
          bind(insert, "ids", events, event -> UUID.randomUUID().toString());
          bind(insert, "topics", events, event -> event.topic().topicName());
          bind(insert, "keys", events, Entry::key);
          bind(insert, "types", events, event -> event.topic().eventType());
          bind(insert, "payloads", events, Outbox::hexadecimal);
          bind(insert, "times", events, event -> event.time().toString());
          insert.execute();
        });
    transactions.registerInterposedSynchronization(new WakeAfterCommit(relay));
  }

  /**
   * An event that is to be appended.
   *
   * @param key the record's key, which is also the event's subject
   * @param event the record that the topic carries
   * @param time when the change was made
   */
  public record Entry(Topic topic, String key, Object event, Instant time) {}

  private static void bind(
      Update insert, String name, List<Entry> events, Function<Entry, String> value) {
    insert.bindArray(name, String.class, events.stream().map(value).toList());
  }

  /** As the database writes bytes, so that an array of them can be sent as text. */
  private static String hexadecimal(Entry entry) {
    byte[] payload = EventJson.write(entry.topic().payload().cast(entry.event()));
    return "\\x" + HexFormat.of().formatHex(payload);
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
