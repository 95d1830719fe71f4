package org.goldenthread.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.data.SecretFile;
import org.goldenthread.launcher.kafka.KafkaBroker;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.PostgresServer;
import org.goldenthread.launcher.process.Part;

/**
 * The programs of one system.
 *
 * @param postgresql databases
 * @param kafka topics
 * @param services the four, which need both
 */
public record Parts(PostgresServer postgresql, KafkaBroker kafka, List<Part> services) {

  /** The environment variable of the port at which a service tells its health and metrics. */
  public static final String MANAGEMENT_PORT = "QUARKUS_MANAGEMENT_PORT";

  /** Those of these settings; none is started. */
  public static Parts of(Settings settings) {
    PostgresServer postgresql = postgresql(settings);
    List<Part> services =
        Arrays.stream(ServiceName.values())
            .map(name -> service(settings, name, name.id(), Map.of()))
            .toList();
    return new Parts(postgresql, kafka(settings), services);
  }

  /**
   * A service with some settings of its own, for a task that somebody has with it.
   *
   * @param name not the service's, where it is to run beside that
   * @param others environment variables
   */
  public static Part service(
      Settings settings, ServiceName service, String name, Map<String, String> others) {
    Map<String, String> environment = environment(service, settings, postgresql(settings));
    environment.putAll(others);
    return new Service(name, service, settings, environment);
  }

  private static PostgresServer postgresql(Settings settings) {
    DataFolder data = new DataFolder(settings.data());
    return new PostgresServer(
        new PostgresServer.Places(data.postgresql(), data.programs(), data.log("postgresql")),
        settings.ports().postgresql());
  }

  private static KafkaBroker kafka(Settings settings) {
    DataFolder data = new DataFolder(settings.data());
    Path jars = settings.root().resolve("kafka-broker/target/lib");
    return new KafkaBroker(
        new KafkaBroker.Places(data.kafka(), jars, data.log("kafka")),
        settings.ports().kafka(),
        settings.learning());
  }

  private static Map<String, String> environment(
      ServiceName service, Settings settings, PostgresServer postgresql) {
    DataFolder data = new DataFolder(settings.data());
    Tokens tokens = Tokens.of(settings);
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().of(service)));
    environment.put(MANAGEMENT_PORT, Integer.toString(settings.ports().management(service)));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.ports().kafka().clients());
    environment.put("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey());
    environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER);
    environment.put("GOLDENTHREAD_SECURITY_ANONYMOUS_READ", "true");
    environment.put("GOLDENTHREAD_FRONT_PAGE_PAGES", pages(settings));
    environment.put("GOLDENTHREAD_DATA_DIR", data.service(service).toString());
    if (service.hasDatabase()) {
      // The only instance of a service wakes its own relay: looking besides finds nothing more.
      environment.put("GOLDENTHREAD_OUTBOX_POLL", "1s");
      environment.putAll(database(service, data, postgresql));
    }
    return environment;
  }

  private static Map<String, String> database(
      ServiceName service, DataFolder data, PostgresServer postgresql) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", postgresql.jdbcUrl(service.id()),
        "QUARKUS_DATASOURCE_USERNAME", service.id(),
        "QUARKUS_DATASOURCE_PASSWORD", password(data, service),
        "QUARKUS_FLYWAY_USERNAME", PostgresServer.owner(service.id()),
        "QUARKUS_FLYWAY_PASSWORD", ownerPassword(data, service));
  }

  private static String pages(Settings settings) {
    return "http://localhost:%d/".formatted(settings.ports().of(ServiceName.REPORTING));
  }

  /** A service's own database password, made at the first use. */
  static String password(DataFolder data, ServiceName service) {
    return password(data, service.id() + "-database-password");
  }

  /** The password with which a service makes and changes its tables. */
  static String ownerPassword(DataFolder data, ServiceName service) {
    return password(data, service.id() + "-database-owner-password");
  }

  private static String password(DataFolder data, String file) {
    return SecretFile.readOrMake(data.secrets().resolve(file), SecretFile::newPassword);
  }

  /** All of them, in the order in which they are started. */
  List<Part> all() {
    List<Part> all = new ArrayList<>(List.of(postgresql, kafka));
    all.addAll(services);
    return all;
  }
}
