package org.goldenthread.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.kafka.KafkaBroker;
import org.goldenthread.launcher.postgres.PostgresServer;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

  private static final TopicPartition NUMBERS = new TopicPartition("numbers", 0);

  @TempDir private Path temporary;

  private final AtomicBoolean enough = new AtomicBoolean();

  @Test
  void shouldShowDatabasesAndTopicsAtOneMomentWhilePeopleWork() throws Exception {
    CLIENTS.setLevel(Level.WARNING);
    DataFolder data = folder("data");
    Backup backup;
    int before;
    try (PostgresServer postgres = postgres(data);
        KafkaBroker kafka = kafka(data)) {
      postgres.start();
      kafka.start();
      prepare(postgres, kafka);
      AtomicInteger told = new AtomicInteger();
      CompletableFuture<Void> work =
          CompletableFuture.runAsync(() -> writeAndTell(postgres, kafka, told));
      await(told, 50);
      before = told.get();
      backup =
          Backup.take(
              data, running(kafka, postgres), Instant.EPOCH, temporary.resolve("backups/one"));
      await(told, before + 50);
      enough.set(true);
      work.join();
    }

    DataFolder restored = folder("restored");
    backup.restore(restored);
    try (PostgresServer postgres = postgres(restored);
        KafkaBroker kafka = kafka(restored)) {
      postgres.start();
      kafka.start();
      List<Integer> topic = read(kafka);
      List<Integer> rows = rows(postgres);

      assertThat(topic).hasSizeGreaterThanOrEqualTo(before);
      assertThat(topic).isEqualTo(upTo(topic.size()));
      assertThat(rows).isEqualTo(upTo(rows.size()));
      // What was written and not told yet is one number at most.
      assertThat(rows.size() - topic.size()).isBetween(0, 1);
    }
  }

  @Test
  void shouldBeForItsOwnerOnlyAndSayItsMoment() throws Exception {
    DataFolder data = folder("data");
    Files.writeString(data.secrets().resolve("key"), "secret");

    Backup backup =
        Backup.take(
            data, List.of(), Instant.parse("2020-11-21T14:03:00Z"), temporary.resolve("backup"));

    assertThat(backup.taken()).isEqualTo(Instant.parse("2020-11-21T14:03:00Z"));
    assertThat(backup.folder().resolve("secrets/key")).hasContent("secret");
    assertThat(Files.getPosixFilePermissions(backup.folder()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void shouldWriteIntoNothingThatIsThereAndReadNothingElse() {
    DataFolder data = folder("data");
    List<ProcessHandle> none = List.of();

    assertThatThrownBy(() -> Backup.take(data, none, Instant.EPOCH, temporary))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("name a folder that is not");
    assertThatThrownBy(() -> new Backup(temporary).taken())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("is no backup");
  }

  private DataFolder folder(String name) {
    DataFolder data = new DataFolder(temporary.resolve(name));
    data.prepare();
    return data;
  }

  private PostgresServer postgres(DataFolder data) {
    return new PostgresServer(
        new PostgresServer.Places(
            data.postgresql(), temporary.resolve("programs"), data.log("postgresql")),
        0);
  }

  private static KafkaBroker kafka(DataFolder data) {
    return new KafkaBroker(data.kafka(), ProjectRoot.kafkaJars(), 0);
  }

  private static List<ProcessHandle> running(Part... parts) {
    return Stream.of(parts).map(part -> part.running().orElseThrow()).toList();
  }

  private static void prepare(PostgresServer postgres, KafkaBroker kafka)
      throws SQLException, ExecutionException, InterruptedException {
    try (Connection connection = connect(postgres);
        var statement = connection.createStatement()) {
      statement.execute("create table number (number int)");
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      NewTopic topic = new NewTopic(NUMBERS.topic(), Optional.of(1), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  /** One number after the other: first committed, then told, as an outbox does. */
  private void writeAndTell(PostgresServer postgres, KafkaBroker kafka, AtomicInteger told) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
    try (Connection connection = connect(postgres);
        var insert = connection.prepareStatement("insert into number values (?)");
        KafkaProducer<Integer, Integer> producer =
            new KafkaProducer<>(settings, new IntegerSerializer(), new IntegerSerializer())) {
      while (!enough.get()) {
        insert.setInt(1, told.get());
        insert.executeUpdate();
        producer.send(new ProducerRecord<>(NUMBERS.topic(), told.get())).get();
        told.incrementAndGet();
      }
    } catch (SQLException | ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(AtomicInteger told, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(told.get()).isGreaterThanOrEqualTo(count));
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static List<Integer> rows(PostgresServer postgres) throws SQLException {
    try (Connection connection = connect(postgres);
        var rows =
            connection.createStatement().executeQuery("select number from number order by 1")) {
      List<Integer> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
      return numbers;
    }
  }

  private static List<Integer> read(KafkaBroker kafka) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
    try (KafkaConsumer<Integer, Integer> consumer =
        new KafkaConsumer<>(settings, new IntegerDeserializer(), new IntegerDeserializer())) {
      consumer.assign(List.of(NUMBERS));
      consumer.seekToBeginning(List.of(NUMBERS));
      long end = consumer.endOffsets(List.of(NUMBERS)).getOrDefault(NUMBERS, 0L);
      List<Integer> numbers = new ArrayList<>();
      while (consumer.position(NUMBERS) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(each -> numbers.add(each.value()));
      }
      return numbers;
    }
  }

  private static Connection connect(PostgresServer postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.superuserPassword());
  }
}
