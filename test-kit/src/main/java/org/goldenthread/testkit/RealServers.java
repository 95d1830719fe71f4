package org.goldenthread.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.kafka.KafkaBroker;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.postgres.PostgresServer;

/**
 * A PostgreSQL and a Kafka broker for the tests of a service: the same programs that {@code ./run}
 * starts, on free ports, with empty folders. They are started once for all tests of a module and
 * end with them; each start of the service has a database of its own.
 *
 * <p>Use it with {@code @QuarkusTestResource(RealServers.class)}.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

  private static final String PASSWORD = "only-for-this-test-run";

  /**
   * What is known of the servers of this process. System properties, since the service's classes,
   * and this one with them, are loaded anew with each start.
   */
  private static final String FOLDER = "golden-thread.real-servers.folder";

  private static final String POSTGRES = "golden-thread.real-servers.postgresql";
  private static final String KAFKA = "golden-thread.real-servers.kafka";
  private static final String STARTS = "golden-thread.real-servers.starts";

  /** Made by the test framework, once for each start of the service. */
  public RealServers() {}

  @Override
  public Map<String, String> start() {
    if (System.getProperty(FOLDER) == null) {
      startServers(emptyFolder());
    }
    int starts = Integer.getInteger(STARTS, 0) + 1;
    System.setProperty(STARTS, Integer.toString(starts));
    Map<String, String> settings = new HashMap<>(database("service" + starts));
    settings.put("kafka.bootstrap.servers", System.getProperty(KAFKA));
    settings.put("quarkus.oidc.public-key", Tokens.publicKey());
    settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    settings.put("quarkus.http.test-port", "0");
    settings.put(Management.PORT, Integer.toString(FreePort.find()));
    settings.put("goldenthread.data-dir", emptyFolder().toString());
    return settings;
  }

  private static Map<String, String> database(String name) {
    PostgresServer postgres =
        postgres(Path.of(System.getProperty(FOLDER)), Integer.getInteger(POSTGRES));
    postgres.createDatabase(name, PASSWORD, PASSWORD);
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl(name),
        "quarkus.datasource.username", name,
        "quarkus.datasource.password", PASSWORD,
        "quarkus.flyway.username", PostgresServer.owner(name),
        "quarkus.flyway.password", PASSWORD);
  }

  /** The servers end with the process, as all that the launcher starts does. */
  @Override
  public void stop() {
    // The next start of the service in this process uses them.
  }

  private static void startServers(Path folder) {
    PostgresServer postgres = postgres(folder, 0);
    KafkaBroker kafka = new KafkaBroker(folder.resolve("kafka"), ProjectRoot.kafkaJars(), 0);
    CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
    postgres.start();
    broker.join();
    System.setProperty(FOLDER, folder.toString());
    System.setProperty(POSTGRES, Integer.toString(postgres.port()));
    System.setProperty(KAFKA, kafka.bootstrapServers());
  }

  /** A connection to the service's database for whom its tables belong to: what it may not do. */
  public static Connection asOwner() throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.flyway.username", String.class),
        PASSWORD);
  }

  private static PostgresServer postgres(Path folder, int port) {
    Path programs = ProjectRoot.find().resolve("target").resolve("programs");
    return new PostgresServer(folder.resolve("postgres"), programs, port);
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
