package org.goldenthread.scoring.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.scoring.messaging.Message.Change;
import org.jspecify.annotations.Nullable;

/**
 * Hands the changes of one partition to its task. State, positions and what is told commit in one
 * transaction.
 */
final class ScoringProcessor implements Processor<String, Message, String, Message> {

  private final EventWriters writers;
  private final int portion;
  private @Nullable ScoringTask task;

  ScoringProcessor(EventWriters writers, int portion) {
    this.writers = writers;
    this.portion = portion;
  }

  @Override
  public void init(ProcessorContext<String, Message> context) {
    task = new ScoringTask(context, writers, portion);
    task.resume();
  }

  @Override
  public void process(Record<String, Message> record) {
    if (!(record.value() instanceof Change change)) {
      throw new IllegalStateException("Only changes come here");
    }
    requireNonNull(task).apply(change, Instant.ofEpochMilli(record.timestamp()));
  }
}
