package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.SystemCheck;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The four services on a broker that speaks TLS, knows them by SCRAM and lets each do what
 * docs/operations/kafka-acls.csv lists, and nothing else; the first of them makes a topic that is
 * missing, for which it has one right more.
 */
@EnabledIfSystemProperty(named = "golden-thread.all", matches = "true")
class SecuredClusterTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String PASSWORD = "of-a-test";
  private static final String MISSING = "committee-changed.dead-letter";

  private final Settings settings = WholeSystem.settings("secured");
  private final int port = FreePort.find();

  @Test
  void shouldDoEverythingWithTheRightsThatAreListed()
      throws IOException, InterruptedException, ExecutionException {
    new DataFolder(settings.data()).prepare();
    secureTheBroker(new DataFolder(settings.data()).kafka());
    List<Runnable> ends = new ArrayList<>();
    Settings kept = new Settings(settings.root(), settings.data(), settings.ports(), false, false);
    GoldenThread system = GoldenThread.start(kept);
    ends.add(system::close);
    try {
      try (Admin admin =
          Admin.create(Map.<String, Object>of("bootstrap.servers", system.bootstrapServers()))) {
        admin.alterUserScramCredentials(passwords()).all().get();
        grant(admin);
        admin.deleteTopics(List.of(MISSING)).all().get();
        Awaitility.await().until(() -> !admin.listTopics().names().get().contains(MISSING));
        for (ServiceName service : ServiceName.values()) {
          ends.add(ChangedService.start(system, service, settings(service))::close);
        }
        assertThat(admin.listTopics().names().get()).contains(MISSING);
      }

      assertThat(WholeSystem.load(system).refused()).isEmpty();

      Awaitility.await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                assertThat(new Client(system).row("2020-21-Q2", "PI.47").path("actual").isNull())
                    .isFalse();
                assertThat(
                        new SystemCheck(system.postgresql(), system.bootstrapServers(), line -> {})
                            .steady(() -> {}))
                    .isEmpty();
              });
    } finally {
      ends.reversed().forEach(Runnable::run);
    }
  }

  private Map<String, String> settings(ServiceName service) {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS",
        "127.0.0.1:" + port,
        "KAFKA_SECURITY_PROTOCOL",
        "SASL_SSL",
        "KAFKA_SASL_MECHANISM",
        ScramMechanism.SCRAM_SHA_512.mechanismName(),
        "KAFKA_SASL_JAAS_CONFIG",
        login(service),
        "KAFKA_SSL_TRUSTSTORE_LOCATION",
        keys().toString(),
        "KAFKA_SSL_TRUSTSTORE_PASSWORD",
        PASSWORD,
        "KAFKA_CLIENT_ID",
        service.id(),
        "GOLDENTHREAD_TOPICS_CREATE",
        Boolean.toString(service == ServiceName.INDICATORS));
  }

  private static String login(ServiceName service) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
        .formatted(service.id(), PASSWORD);
  }

  /** The broker keeps only what proves them. */
  private static List<UserScramCredentialAlteration> passwords() {
    ScramCredentialInfo kept = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    return Arrays.stream(ServiceName.values())
        .<UserScramCredentialAlteration>map(
            service -> new UserScramCredentialUpsertion(service.id(), kept, PASSWORD))
        .toList();
  }

  private void secureTheBroker(Path kafka) throws IOException, InterruptedException {
    makeKeys();
    Files.writeString(
        kafka.resolve("added.properties"),
        """
        listeners=PLAINTEXT://127.0.0.1:%1$d,SASL_SSL://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%3$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,SASL_SSL://127.0.0.1:%2$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL_SSL:SASL_SSL
        sasl.enabled.mechanisms=SCRAM-SHA-512
        listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=\
        org.apache.kafka.common.security.scram.ScramLoginModule required;
        ssl.keystore.location=%4$s
        ssl.keystore.password=%5$s
        ssl.key.password=%5$s
        authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
        super.users=User:ANONYMOUS
        """
            .formatted(
                settings.ports().kafka().clients(),
                port,
                settings.ports().kafka().controller(),
                keys(),
                PASSWORD));
  }

  private Path keys() {
    return settings.data().resolve("kafka.p12");
  }

  private void makeKeys() throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys().toString())
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
  }

  private static void grant(Admin admin)
      throws IOException, InterruptedException, ExecutionException {
    Path file = ProjectRoot.find().resolve("docs/operations/kafka-acls.csv");
    try (Stream<String> lines = Files.lines(file)) {
      String makesTopics = "indicators,cluster,kafka-cluster,literal,create";
      admin
          .createAcls(
              Stream.concat(lines.skip(1), Stream.of(makesTopics))
                  .flatMap(SecuredClusterTest::acls)
                  .toList())
          .all()
          .get();
    }
  }

  private static Stream<AclBinding> acls(String line) {
    List<String> cells = List.of(line.split(","));
    ResourcePattern resource =
        new ResourcePattern(
            ResourceType.valueOf(constant(cells.get(1))),
            cells.get(2),
            PatternType.valueOf(constant(cells.get(3))));
    return Arrays.stream(cells.get(4).split(" "))
        .map(
            operation ->
                new AclBinding(
                    resource,
                    new AccessControlEntry(
                        "User:" + cells.getFirst(),
                        "*",
                        AclOperation.valueOf(constant(operation)),
                        AclPermissionType.ALLOW)));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
