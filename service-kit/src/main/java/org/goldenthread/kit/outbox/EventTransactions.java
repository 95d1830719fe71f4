package org.goldenthread.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Sends batches of events, each in one transaction of the broker: readers of committed records see
 * all of a batch or nothing, and a batch that is sent again stands behind itself as a whole. Who
 * begins with the service's transactional id shuts out whoever had it before, so that nothing of a
 * leader that hung can come late. After any failure the producer is thrown away: nothing that it
 * still has in hand can arrive.
 */
final class EventTransactions {

  private final Supplier<Producer<String, byte[]>> producers;
  private @Nullable Producer<String, byte[]> producer;

  EventTransactions(Supplier<Producer<String, byte[]>> producers) {
    this.producers = producers;
  }

  /**
   * Shuts out every other sender of this service, if that has not been done. What is sent must be
   * read afterwards.
   */
  void begin() {
    if (producer == null) {
      Producer<String, byte[]> fresh = producers.get();
      producer = fresh;
      orThrowAway(fresh::initTransactions);
    }
  }

  /**
   * Returns when the broker has all of them, or, if it will never take one of them, why: then it
   * has none.
   *
   * @throws RuntimeException if the broker did not take them: none is to be seen, or, if it did not
   *     answer, all may be
   */
  Optional<String> send(List<OutboxTable.Row> rows) {
    Producer<String, byte[]> current = producer;
    if (current == null) {
      throw new IllegalStateException("Nothing was begun");
    }
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try {
      orThrowAway(() -> sendAll(current, rows, sent));
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(refusal(sent).orElseThrow(() -> e));
    }
  }

  private static void sendAll(
      Producer<String, byte[]> current,
      List<OutboxTable.Row> rows,
      List<Future<RecordMetadata>> sent) {
    rows.stream().map(row -> row.event().topic()).distinct().forEach(current::partitionsFor);
    current.beginTransaction();
    for (OutboxTable.Row row : rows) {
      sent.add(current.send(row.event()));
    }
    current.flush();
    current.commitTransaction();
  }

  /** Which event it is cannot be told: the client gives the fault of one to all of a batch. */
  private static Optional<String> refusal(List<Future<RecordMetadata>> sent) {
    return sent.stream()
        .map(EventTransactions::failure)
        .filter(
            failure ->
                failure instanceof RecordTooLargeException
                    || failure instanceof InvalidRecordException)
        .map(Throwable::getMessage)
        .findFirst();
  }

  private static @Nullable Throwable failure(Future<RecordMetadata> sent) {
    if (!sent.isDone()) {
      return null;
    }
    try {
      sent.get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void orThrowAway(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Throws the producer away at once. */
  void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
