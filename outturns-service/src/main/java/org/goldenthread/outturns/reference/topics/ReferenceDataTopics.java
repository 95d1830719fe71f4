package org.goldenthread.outturns.reference.topics;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.kit.inbox.RecordBatches;
import org.goldenthread.outturns.reference.Following;

/** Reads the topics of reference data; then the rules look again at what changed. */
@ApplicationScoped
class ReferenceDataTopics implements Following {

  private static final String CHANNEL = "reference-data";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final RecordBatches batches;
  private final ReassessmentWork work;
  private final KafkaClientService clients;

  ReferenceDataTopics(RecordBatches batches, ReassessmentWork work, KafkaClientService clients) {
    this.batches = batches;
    this.work = work;
    this.clients = clients;
  }

  @Incoming(CHANNEL)
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    batches.apply(records);
    work.wake();
  }

  @Override
  public boolean isBehind() {
    return batches.isWorking() || hasUnread();
  }

  /** As the consumer knows without asking the broker; one that does not answer has not read. */
  private boolean hasUnread() {
    Function<Consumer<String, byte[]>, Boolean> unread = ReferenceDataTopics::hasUnread;
    try {
      return clients
          .<String, byte[]>getConsumer(CHANNEL)
          .runOnPollingThread(unread)
          .await()
          .atMost(PATIENCE);
    } catch (TimeoutException e) {
      return true;
    }
  }

  private static boolean hasUnread(Consumer<String, byte[]> consumer) {
    return consumer.assignment().stream().anyMatch(it -> consumer.currentLag(it).orElse(0) > 0);
  }
}
