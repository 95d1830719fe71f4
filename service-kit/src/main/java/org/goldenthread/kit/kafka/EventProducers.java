package org.goldenthread.kit.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The producers of a service: acknowledged by every replica in sync, without duplicates. Each
 * setting {@code kafka.*} reaches them, and a setting there wins over what is said here.
 */
@Singleton
public final class EventProducers {

  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);
  private static final Map<String, Object> DEFAULTS =
      Map.of(
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.LINGER_MS_CONFIG, 0,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
          ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 60_000);

  private final Map<String, Object> kafka;
  private final String service;

  /** Producers of a service with the settings {@code kafka.*}. */
  public EventProducers(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.kafka = Map.copyOf(kafka);
    this.service = service;
  }

  /** For single records, outside of transactions. */
  @Produces
  @Singleton
  Producer<String, byte[]> producer() {
    return producer(configuration());
  }

  void close(@Disposes Producer<String, byte[]> producer) {
    producer.close(CLOSE_PATIENCE);
  }

  /**
   * For the outbox: whoever begins with it last is the only one of the service that may send. What
   * was sent is flushed before each commit, so that waiting for more until then costs no time and
   * makes one request of many records.
   */
  public Producer<String, byte[]> transactional() {
    Map<String, Object> configuration = configuration();
    configuration.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-outbox");
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 1_000);
    configuration.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    return producer(configuration);
  }

  private Map<String, Object> configuration() {
    Map<String, Object> configuration = new HashMap<>(DEFAULTS);
    configuration.putAll(kafka);
    return configuration;
  }

  private static Producer<String, byte[]> producer(Map<String, Object> configuration) {
    return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
  }
}
