package org.goldenthread.scoring.stream.topics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.goldenthread.kit.trace.Step;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Message.Change;
import org.jspecify.annotations.Nullable;

/**
 * Hands the changes of one partition to its task. State, positions and what is told commit in one
 * transaction.
 */
final class ScoringProcessor extends ContextualProcessor<String, Message, String, Message> {

  private final EventEnvelope envelope;
  private final Pace pace;
  private @Nullable ScoringTask task;

  ScoringProcessor(EventEnvelope envelope, Pace pace) {
    this.envelope = envelope;
    this.pace = pace;
  }

  @Override
  public void init(ProcessorContext<String, Message> context) {
    super.init(context);
    task = new ScoringTask(context, envelope, pace);
    task.resume();
  }

  @Override
  public void process(Record<String, Message> record) {
    if (!(record.value() instanceof Change change)) {
      throw new IllegalStateException("Only changes come here");
    }
    Instant at = Instant.ofEpochMilli(record.timestamp());
    String topic = context().recordMetadata().map(RecordMetadata::topic).orElse("");
    Step.process("score", topic, record.key(), Step.before(record.headers()))
        .during(() -> requireNonNull(task).apply(change, at));
    pace.applied(context(), at);
  }
}
