package org.goldenthread.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.goldenthread.launcher.KafkaBroker;
import org.goldenthread.launcher.PostgresServer;
import org.goldenthread.launcher.ProjectRoot;

/**
 * Starts a PostgreSQL and a Kafka broker for the tests of a service and stops them afterwards: the
 * same programs that {@code ./run} starts, on free ports, with empty folders.
 *
 * <p>Use it with {@code @QuarkusTestResource(RealServers.class)}.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

  private static final String DATABASE = "service";
  private static final String PASSWORD = "only-for-this-test-run";

  private final PostgresServer postgres;
  private final KafkaBroker kafka;

  /** Servers with folders of their own; nothing is started yet. */
  public RealServers() {
    Path folder = emptyFolder();
    this.postgres = new PostgresServer(folder.resolve("postgres"), 0);
    this.kafka = new KafkaBroker(folder.resolve("kafka"), ProjectRoot.kafkaJars(), 0);
  }

  @Override
  public Map<String, String> start() {
    CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
    postgres.start();
    postgres.createDatabase(DATABASE, PASSWORD);
    broker.join();
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE)),
        Map.entry("quarkus.datasource.username", DATABASE),
        Map.entry("quarkus.datasource.password", PASSWORD),
        Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
        Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
        Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
        Map.entry("quarkus.http.test-port", "0"),
        Map.entry("goldenthread.data-dir", emptyFolder().toString()));
  }

  @Override
  public void stop() {
    kafka.close();
    postgres.close();
  }

  private static Path emptyFolder() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      return Files.createTempDirectory(target, "real-servers-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
