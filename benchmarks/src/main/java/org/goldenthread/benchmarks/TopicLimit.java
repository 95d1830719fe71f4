package org.goldenthread.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.goldenthread.launcher.GoldenThread;

/** What the broker alone does of it: produced, taken and produced again, and consumed. */
final class TopicLimit implements AutoCloseable {

  private static final String FIRST = "bench-first";
  private static final String SECOND = "bench-second";
  private static final byte[] EVENT = "e".repeat(600).getBytes(StandardCharsets.UTF_8);

  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> end;
  private final Thread processing;
  private final Map<String, Object> settings;

  TopicLimit(GoldenThread system) {
    this.settings = Map.of("bootstrap.servers", system.bootstrapServers(), "linger.ms", "0");
    try (Admin admin = Admin.create(settings)) {
      List<NewTopic> topics =
          List.of(FIRST, SECOND).stream()
              .map(name -> new NewTopic(name, Optional.of(1), Optional.empty()))
              .toList();
      Set<String> there = admin.listTopics().names().get();
      admin
          .createTopics(topics.stream().filter(each -> !there.contains(each.name())).toList())
          .all()
          .get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    producer = producer();
    end = Topic.read(system, SECOND, false);
    KafkaConsumer<byte[], byte[]> from = Topic.read(system, FIRST, false);
    processing = Thread.ofVirtual().start(() -> process(from));
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private void process(KafkaConsumer<byte[], byte[]> from) {
    try (from;
        KafkaProducer<byte[], byte[]> to = producer()) {
      while (!Thread.currentThread().isInterrupted()) {
        from.poll(Duration.ofMillis(100)).forEach(record -> send(to, SECOND, record.value()));
      }
    } catch (InterruptException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(KafkaProducer<byte[], byte[]> to, String topic, byte[] event) {
    var unused = to.send(new ProducerRecord<>(topic, event));
  }

  /** Seconds until so many have come through. */
  double seconds(int records) {
    return Bench.seconds(
        () -> {
          IntStream.range(0, records).forEach(i -> send(producer, FIRST, EVENT));
          producer.flush();
          int seen = 0;
          while (seen < records) {
            seen += end.poll(Duration.ofMillis(100)).count();
          }
        });
  }

  @Override
  public void close() {
    processing.interrupt();
    producer.close();
    end.close();
  }
}
