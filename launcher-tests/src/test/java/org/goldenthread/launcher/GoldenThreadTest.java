package org.goldenthread.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenThreadTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private Settings settings;
  private GoldenThread system;

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    Path root = FakeProject.in(temporary.resolve("a project"));
    settings = new Settings(root, temporary.resolve("the data"), Ports.free(), false, false);
    system = GoldenThread.start(settings, said::add);
  }

  @AfterAll
  void stop() throws IOException {
    system.close();
    Files.delete(settings.root().resolve("kafka-broker/target/lib"));
  }

  @Test
  void shouldSayWhenEachPartIsReady() {
    assertThat(said)
        .anyMatch(line -> line.strip().startsWith("postgresql  ready after"))
        .anyMatch(line -> line.strip().startsWith("kafka       ready after"))
        .anyMatch(line -> line.strip().startsWith("scoring     ready after"));
  }

  @Test
  void shouldGiveEachServiceADatabaseOfItsOwnButScoring() throws Exception {
    assertThat(environmentOf(ServiceName.OUTTURNS))
        .contains("QUARKUS_DATASOURCE_USERNAME=outturns")
        .contains("QUARKUS_DATASOURCE_JDBC_URL=" + system.postgresql().jdbcUrl("outturns"));
    assertThat(environmentOf(ServiceName.SCORING)).doesNotContain("QUARKUS_DATASOURCE");
  }

  @Test
  void shouldLetNoServiceIntoAnothersDatabase() {
    String password = Parts.password(new DataFolder(settings.data()), ServiceName.OUTTURNS);
    String other = system.postgresql().jdbcUrl("indicators");

    assertThatThrownBy(() -> DriverManager.getConnection(other, "outturns", password))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void shouldTellServicesWhomToTrust() throws Exception {
    assertThat(environmentOf(ServiceName.REPORTING))
        .contains("QUARKUS_OIDC_PUBLIC_KEY=" + system.tokens().publicKey())
        .contains("QUARKUS_OIDC_TOKEN_ISSUER=golden-thread-run")
        .contains("GOLDENTHREAD_SECURITY_ANONYMOUS_READ=true")
        .contains("KAFKA_BOOTSTRAP_SERVERS=" + system.bootstrapServers());
  }

  @Test
  void shouldStartAgainWhatIsKilled() {
    ProcessHandle killed = processOf("reporting");

    system.kill("reporting");

    await().atMost(SOON).until(() -> system.part("reporting").isHealthy());
    assertThat(processOf("reporting").pid()).isNotEqualTo(killed.pid());
    await().atMost(SOON).until(() -> said.contains("reporting is ready again."));
  }

  @Test
  void shouldStartAgainWhatRanOutOfMemory() {
    ProcessHandle full = processOf("indicators");

    assertThatThrownBy(() -> ask(ServiceName.INDICATORS, "/fill")).isInstanceOf(IOException.class);

    await().atMost(SOON).until(() -> !full.isAlive() && system.part("indicators").isHealthy());
  }

  @Test
  void shouldStartTheDatabaseServerAgainWhenItIsKilled() {
    system.kill("postgresql");

    await().atMost(SOON).until(() -> system.postgresql().isHealthy());
  }

  @Test
  void shouldShowItsProcessesToOtherPrograms() {
    RunningSystem running = RunningSystem.on(settings.data()).orElseThrow();

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(PartStatus.of(settings, running))
                    .hasSize(7)
                    .allMatch(PartStatus::ready));
  }

  @Test
  void shouldNameEveryPortThatIsTakenAndWhoHasIt(@TempDir Path other) {
    assertThatThrownBy(() -> GoldenThread.start(settings.withData(other.resolve("data"))))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(
            "Port %d, which kafka needs, is taken by java"
                .formatted(settings.ports().kafka().clients()))
        .hasMessageContaining("which reporting needs")
        .hasMessageContaining("--port-offset");
  }

  @Test
  void shouldSayWhatHasNotBeenBuilt(@TempDir Path other) {
    Settings unbuilt = new Settings(other, other.resolve("data"), Ports.free(), false, false);

    assertThatThrownBy(() -> GoldenThread.start(unbuilt))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(
            "scoring-service/target/quarkus-app/quarkus-run.jar is missing: it has not been built");
  }

  @Test
  void shouldKeepSecretsFromOtherUsers() throws IOException {
    try (var secrets = Files.list(settings.data().resolve("secrets"))) {
      assertThat(secrets)
          .hasSize(7)
          .allSatisfy(
              file ->
                  assertThat(Files.getPosixFilePermissions(file).toString())
                      .doesNotContain("GROUP")
                      .doesNotContain("OTHERS"));
    }
  }

  private ProcessHandle processOf(String name) {
    return ProcessHandle.of(system.part(name).process().orElseThrow().pid()).orElseThrow();
  }

  private String environmentOf(ServiceName service) throws IOException, InterruptedException {
    return ask(service, "/environment");
  }

  private String ask(ServiceName service, String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(system.base(service).resolve(path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
