package org.goldenthread.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.goldenthread.kit.kafka.DeadLetters;
import org.jboss.logging.Logger;

/**
 * Applies a batch of records in one transaction. When that fails, each record is applied in a
 * transaction of its own, and the one at fault is set aside with the reason while the rest goes on.
 * A failure of the database or of the dead-letter topic stops the batch and is tried again until it
 * is over: nothing is passed over.
 */
@ApplicationScoped
public class RecordBatches {

  private static final Logger LOG = Logger.getLogger(RecordBatches.class);

  private final Map<String, RecordReader> readers;
  private final DeadLetters deadLetters;
  private final Patience patience;

  RecordBatches(@All List<RecordReader> readers, DeadLetters deadLetters, Patience patience) {
    this.readers =
        readers.stream()
            .collect(Collectors.toMap(reader -> reader.topic().topicName(), Function.identity()));
    this.deadLetters = deadLetters;
    this.patience = patience;
  }

  /** Returns when every record has been applied or set aside. */
  public void apply(ConsumerRecords<String, byte[]> records) {
    patience.untilItWorks(() -> applyTogetherOrApart(records));
  }

  private void applyTogetherOrApart(ConsumerRecords<String, byte[]> records) {
    try {
      QuarkusTransaction.requiringNew().run(() -> records.forEach(this::applyOne));
    } catch (RuntimeException e) {
      if (Patience.isPassing(e)) {
        throw e;
      }
      LOG.infof("Batch applied record by record size=%d cause=%s", records.count(), e.getMessage());
      records.forEach(record -> patience.untilItWorks(() -> applyOrSetAside(record)));
    }
  }

  private void applyOrSetAside(ConsumerRecord<String, byte[]> record) {
    try {
      QuarkusTransaction.requiringNew().run(() -> applyOne(record));
    } catch (RuntimeException e) {
      if (Patience.isPassing(e)) {
        throw e;
      }
      deadLetters.send(record, reason(e));
    }
  }

  private void applyOne(ConsumerRecord<String, byte[]> record) {
    RecordReader reader = readers.get(record.topic());
    if (reader == null) {
      throw new IllegalStateException("No reader for topic " + record.topic());
    }
    reader.apply(record);
  }

  private static String reason(RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getMessage() == null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
