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

/** The one producer of a service: acknowledged by every replica in sync, without duplicates. */
final class EventProducer {

  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);

  @Produces
  @Singleton
  Producer<String, byte[]> producer(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    Map<String, Object> configuration = new HashMap<>(kafka);
    configuration.put(ProducerConfig.ACKS_CONFIG, "all");
    configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
  }

  void close(@Disposes Producer<String, byte[]> producer) {
    producer.close(CLOSE_PATIENCE);
  }
}
