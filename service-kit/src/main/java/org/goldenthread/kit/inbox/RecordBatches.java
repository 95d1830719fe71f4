package org.goldenthread.kit.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.goldenthread.kit.kafka.DeadLetters;
import org.goldenthread.kit.trace.Step;
import org.jboss.logging.Logger;

/**
 * Applies a batch of records in one transaction. When that fails, each half has a transaction of
 * its own, and so on until the record at fault is alone and is set aside with the reason. A failure
 * of the database or of the dead-letter topic is tried again until it is over: nothing is passed
 * over.
 */
@ApplicationScoped
public class RecordBatches {

  private static final Logger LOG = Logger.getLogger(RecordBatches.class);

  private final Map<String, BatchReader> readers;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final Map<ConsumerRecords<?, ?>, Long> inHand = new ConcurrentHashMap<>();

  RecordBatches(@All List<BatchReader> readers, DeadLetters deadLetters, Patience patience) {
    this.readers =
        readers.stream()
            .flatMap(reader -> reader.topics().stream().map(it -> Map.entry(it, reader)))
            .collect(Collectors.toMap(it -> it.getKey().topicName(), Map.Entry::getValue));
    this.deadLetters = deadLetters;
    this.patience = patience;
  }

  /** Returns when every record has been applied or set aside. */
  public void apply(ConsumerRecords<String, byte[]> records) {
    inHand.put(records, System.nanoTime());
    try {
      List<ConsumerRecord<String, byte[]>> all =
          StreamSupport.stream(records.spliterator(), false).toList();
      List<Step> steps = all.stream().map(RecordBatches::step).toList();
      applyOrHalve(all);
      steps.forEach(Step::close);
    } finally {
      inHand.remove(records);
    }
  }

  private static Step step(ConsumerRecord<String, byte[]> record) {
    return Step.process("apply", record.topic(), record.key(), Step.before(record.headers()));
  }

  /** Whether records are at hand that are not applied yet. */
  public boolean isWorking() {
    return !inHand.isEmpty();
  }

  /** For how long the batch that was begun first has been worked on; zero when nothing is. */
  Duration longestInHand() {
    long now = System.nanoTime();
    return Duration.ofNanos(inHand.values().stream().mapToLong(it -> now - it).max().orElse(0));
  }

  private void applyOrHalve(List<ConsumerRecord<String, byte[]>> records) {
    try {
      patience.untilItWorks(() -> applyTogether(records));
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      if (records.size() == 1) {
        patience.untilItWorks(() -> deadLetters.send(records.getFirst(), reason(e)));
        return;
      }
      LOG.infof("Batch halved size=%d cause=%s", records.size(), e.getMessage());
      int middle = records.size() / 2;
      applyOrHalve(records.subList(0, middle));
      applyOrHalve(records.subList(middle, records.size()));
    }
  }

  private void applyTogether(List<ConsumerRecord<String, byte[]>> records) {
    Map<BatchReader, List<ConsumerRecord<String, byte[]>>> byReader =
        records.stream().collect(groupingBy(this::reader, LinkedHashMap::new, toList()));
    QuarkusTransaction.requiringNew().run(() -> byReader.forEach(BatchReader::apply));
  }

  private BatchReader reader(ConsumerRecord<String, byte[]> record) {
    BatchReader reader = readers.get(record.topic());
    if (reader == null) {
      throw new IllegalStateException("No reader for topic " + record.topic());
    }
    return reader;
  }

  private static String reason(RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getMessage() == null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
