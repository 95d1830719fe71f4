package org.goldenthread.kit.outbox;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.goldenthread.kit.kafka.EventProducers;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.kafka.KafkaBroker;
import org.goldenthread.launcher.postgres.PostgresServer;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database with an outbox and a real broker, both of which can be stopped. */
final class RelayFixture implements BeforeAllCallback, AfterAllCallback {

  private static final String PASSWORD = "only-for-this-test-run";

  private final List<EventTransactions> brokers = new ArrayList<>();
  private final Path folder = emptyFolder();
  private final PostgresServer postgres = new PostgresServer(folder.resolve("postgres"), 0);
  final PGSimpleDataSource database = new PGSimpleDataSource();
  final KafkaBroker kafka = new KafkaBroker(folder.resolve("kafka"), ProjectRoot.kafkaJars(), 0);

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException, IOException {
    postgres.start();
    postgres.createDatabase("service", PASSWORD, PASSWORD);
    kafka.start();
    database.setUrl(postgres.jdbcUrl("service"));
    database.setUser(PostgresServer.owner("service"));
    database.setPassword(PASSWORD);
    for (String name : List.of("V0_001__outbox.sql", "V0_002__traceparent.sql")) {
      try (InputStream migration = RelayFixture.class.getResourceAsStream("/db/kit/" + name)) {
        execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** The same database, to which connecting ends so many threads first. */
  DataSource failing(AtomicInteger errors) {
    return new PGSimpleDataSource() {
      @Override
      public Connection getConnection() throws SQLException {
        if (errors.getAndDecrement() > 0) {
          throw new StackOverflowError("Not a stack, but a test");
        }
        return database.getConnection();
      }
    };
  }

  void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        var one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  long count(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("select count(*) from " + table)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** A topic of one partition, whose order is therefore that of all its records. */
  void makeTopic(String name) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty()))).all().get();
    }
  }

  /** Appends events whose payloads are numbers. */
  void append(String topic, int from, int to) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = insert(connection)) {
      for (int number = from; number <= to; number++) {
        append(insert, topic, Integer.toString(number).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Appends an event of so many bytes. */
  void appendLarge(String topic, int bytes) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = insert(connection)) {
      append(insert, topic, new byte[bytes]);
    }
  }

  private static PreparedStatement insert(Connection connection) throws SQLException {
    return connection.prepareStatement(
        """
        insert into outbox (id, aggregatetype, aggregateid, type, payload, time)
        values (gen_random_uuid(), ?, 'key', 'type', ?, now())
        """);
  }

  private static void append(PreparedStatement insert, String topic, byte[] payload)
      throws SQLException {
    insert.setString(1, topic);
    insert.setBytes(2, payload);
    insert.executeUpdate();
  }

  /** What readers of committed records see of a topic, as soon as there is so much. */
  List<String> published(String topic, int count) {
    return new TopicProbe(kafka.bootstrapServers())
        .await(topic, seen -> seen.size() >= count).stream()
            .map(record -> new String(record.value(), StandardCharsets.UTF_8))
            .toList();
  }

  /** One of a service's instances, which publishes when it is told to. */
  OutboxPublishing instance(String service) {
    return new OutboxPublishing(
        table(), broker(service), new Lease(UUID.randomUUID(), settings().lease()), settings());
  }

  OutboxTable table() {
    return new OutboxTable(settings(), "service");
  }

  EventTransactions broker(String service) {
    EventTransactions broker = new EventTransactions(producers(service)::transactional);
    brokers.add(broker);
    return broker;
  }

  EventProducers producers(String service) {
    Map<String, Object> kafkaSettings =
        Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "max.block.ms",
            2_000,
            "request.timeout.ms",
            1_000,
            "delivery.timeout.ms",
            2_000);
    return new EventProducers(kafkaSettings, service);
  }

  OutboxSettings settings() {
    return settings(Map.of());
  }

  /** With others than the defaults. */
  static OutboxSettings settings(Map<String, String> others) {
    return new SmallRyeConfigBuilder()
        .withDefaultValues(others)
        .withMapping(OutboxSettings.class)
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .withConverter(Duration.class, 100, new DurationConverter())
        .withDefaultValue("goldenthread.outbox.lease", "2s")
        .withDefaultValue("goldenthread.outbox.batch-bytes", "1M")
        .build()
        .getConfigMapping(OutboxSettings.class);
  }

  /** How often publishing has failed. */
  final AtomicInteger failures = new AtomicInteger();

  /** Publishes until the outbox is empty, as the relay does: a failure is tried again. */
  void publishAll(OutboxPublishing instance) throws SQLException, InterruptedException {
    while (count("outbox") > 0) {
      try (Connection connection = database.getConnection()) {
        instance.once(connection);
      } catch (RuntimeException e) {
        failures.incrementAndGet();
        instance.doubt();
      }
      Thread.sleep(5);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    brokers.forEach(EventTransactions::close);
    kafka.close();
    postgres.close();
  }

  private static Path emptyFolder() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      return Files.createTempDirectory(target, "relay-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
