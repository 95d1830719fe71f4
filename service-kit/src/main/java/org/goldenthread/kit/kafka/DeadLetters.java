package org.goldenthread.kit.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sets a record aside that cannot be read or applied, as it came, with the reason in its headers,
 * on the topic beside its own.
 */
@ApplicationScoped
public class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final String SUFFIX = ".dead-letter";
  private static final String COUNTED = "goldenthread.records.set.aside";
  private static final int LONGEST_REASON = 1_000;

  private final Producer<String, byte[]> producer;
  private final String consumer;
  private final Counter counter;

  DeadLetters(
      Producer<String, byte[]> producer,
      @ConfigProperty(name = "quarkus.application.name") String consumer,
      MeterRegistry metrics) {
    this.counter = metrics.counter(COUNTED);
    this.producer = producer;
    this.consumer = consumer;
  }

  /** Counts from zero on, so that the first one is seen to be one more. */
  static void count(@Observes StartupEvent event, MeterRegistry metrics) {
    metrics.counter(COUNTED);
  }

  /**
   * Returns when the broker has the record.
   *
   * @throws BrokerAwayException if the broker does not take it; the record must then not be passed
   *     over
   */
  public void send(ConsumerRecord<String, byte[]> failed, String reason) {
    try {
      sendOrWithoutValue(failed, reason);
    } catch (ExecutionException e) {
      throw new BrokerAwayException("The dead-letter topic did not take a record", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while setting a record aside", e);
    }
    counter.increment();
    LOG.warnf(
        "Record set aside topic=%s partition=%d offset=%d reason=%s",
        failed.topic(), failed.partition(), failed.offset(), reason);
  }

  /** A record that fills what the broker takes has no room for headers: it lies where it came. */
  private void sendOrWithoutValue(ConsumerRecord<String, byte[]> failed, String reason)
      throws ExecutionException, InterruptedException {
    try {
      producer.send(letter(failed, failed.value(), reason)).get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof RecordTooLargeException)) {
        throw e;
      }
      byte[] none = {};
      producer.send(letter(failed, none, "Left where it came: too large to copy. " + reason)).get();
    }
  }

  private ProducerRecord<String, byte[]> letter(
      ConsumerRecord<String, byte[]> failed, byte @Nullable [] value, String reason) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(failed.topic() + SUFFIX, null, failed.key(), value, failed.headers());
    Map.of(
            "dead-letter-reason", cut(reason),
            "dead-letter-consumer", consumer,
            "dead-letter-topic", failed.topic(),
            "dead-letter-partition", Integer.toString(failed.partition()),
            "dead-letter-offset", Long.toString(failed.offset()))
        .forEach((name, text) -> letter.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return letter;
  }

  private static String cut(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }
}
