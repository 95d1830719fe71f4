package org.goldenthread.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.ProcessSignal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

  @BeforeAll
  static void quieten() {
    CLIENTS.setLevel(Level.WARNING);
  }

  @Test
  void shouldHaveItsRecordsAfterBeingKilledAndOnOtherPortsAndTellWhenItHangs(
      @TempDir Path temporary) throws ExecutionException, InterruptedException, IOException {
    Path folder = temporary.resolve("a folder");
    try (KafkaBroker broker = new KafkaBroker(folder, ProjectRoot.kafkaJars(), 0)) {
      broker.start();
      createTopic(broker);
      send(broker, "before");
      assertThat(broker.wasCutOff()).isFalse();

      broker.process().orElseThrow().kill();
      broker.start();
      assertThat(broker.wasCutOff()).isTrue();
      send(broker, "after");
    }

    try (KafkaBroker broker = new KafkaBroker(folder, ProjectRoot.kafkaJars(), 0)) {
      broker.start();
      assertThat(broker.wasCutOff()).isFalse();
      assertThat(read(broker, 2)).containsExactly("before", "after");

      shouldCountEventsASecond(broker);

      ProcessHandle process = broker.running().orElseThrow();
      ProcessSignal.FREEZE.send(process);
      assertThat(broker.isLive()).isFalse();
      ProcessSignal.GO_ON.send(process);
      assertThat(broker.isLive()).isTrue();
    }
    shouldSayWhatToDoAboutTheFilesOfAnotherMajorVersion(folder);
  }

  private static void shouldCountEventsASecond(KafkaBroker broker)
      throws ExecutionException, InterruptedException {
    Topics topics = new Topics(broker.bootstrapServers(), System.out);
    CompletableFuture<Map<String, Double>> rates =
        CompletableFuture.supplyAsync(() -> topics.rates(List.of("words"), Duration.ofSeconds(2)));
    int sent = 0;
    for (; !rates.isDone(); sent++) {
      send(broker, "counted");
    }
    assertThat(rates.join().get("words")).isPositive().isLessThanOrEqualTo(sent / 2.0);
  }

  private static void shouldSayWhatToDoAboutTheFilesOfAnotherMajorVersion(Path folder)
      throws IOException {
    assertThat(folder.resolve("formatted")).content().startsWith("4.");
    Files.writeString(folder.resolve("formatted"), "3.9.1\n");

    assertThatThrownBy(new KafkaBroker(folder, ProjectRoot.kafkaJars(), 0)::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("made by Kafka 3.9.1")
        .hasMessageContaining("--fresh");
  }

  @Test
  void shouldSayWhatToBuildWhenItsJarsAreMissing(@TempDir Path folder) {
    KafkaBroker broker = new KafkaBroker(folder, folder.resolve("nowhere"), 0);

    assertThatThrownBy(broker::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Build the module kafka-broker");
  }

  private static void createTopic(KafkaBroker broker)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      NewTopic topic = new NewTopic("words", Optional.of(1), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  private static void send(KafkaBroker broker, String word)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("words", word)).get();
    }
  }

  private static List<String> read(KafkaBroker broker, int count) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition("words", 0)));
      List<String> words = new ArrayList<>();
      Instant deadline = Instant.now().plusSeconds(20);
      while (words.size() < count && Instant.now().isBefore(deadline)) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> words.add(record.value()));
      }
      return words;
    }
  }
}
