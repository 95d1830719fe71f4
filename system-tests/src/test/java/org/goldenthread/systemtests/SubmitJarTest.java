package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.jvm.JavaProgram;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a directorate without developers does: one jar, a file and a token. */
@ExtendWith(WholeSystem.class)
class SubmitJarTest {

  @TempDir private Path folder;
  private WholeSystem.Running running;

  @BeforeEach
  void hold(WholeSystem.Running running) throws IOException {
    this.running = running;
    Files.writeString(
        folder.resolve("token"), running.system().tokens().mint(Role.PERFORMANCE_TEAM));
  }

  @Test
  void shouldSayOfEachRowBesideTheFileWhatBecameOfIt() throws IOException {
    Path file =
        file(
            "figures.csv",
            """
            ref,quarter,value,status
            PI.47,2020-21-Q2,72.0,final
            PI.47,2020-22-Q1,71.0,final
            """);

    Shell.Outcome outcome =
        submit("--dry-run", "--token-file", folder.resolve("token").toString(), "" + file);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .contains("1 of 2 rows would be taken", "row 2 PI.47: '2020-22-Q1' is not a quarter");
    assertThat(Files.readAllLines(Path.of(file + ".results.csv")))
        .hasSize(3)
        .element(2)
        .asString()
        .startsWith("2,PI.47,2020-22-Q1,REJECTED,");
  }

  @Test
  void shouldChangeNothingWhenTheSameFileIsSentAgain() throws IOException {
    Path file =
        file(
            "figures.ndjson",
            "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 72.25}\n");
    String token = folder.resolve("token").toString();
    submit("--token-file", token, "" + file);
    long revision = revision();

    Shell.Outcome again = submit("--token-file", token, "" + file);

    assertThat(again.exitCode()).isZero();
    assertThat(revision()).isEqualTo(revision);
    running.loadAgain();
  }

  @Test
  void shouldFetchATokenWithTheClientsSecret() throws IOException {
    Path secret = file("secret", "it's + a secret\n");
    Path file = file("figures.json", "[{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\"}]");
    AtomicReference<String> asked = new AtomicReference<>("");
    HttpServer identities =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    identities.createContext(
        "/token",
        exchange -> {
          asked.set(exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] answer =
              "{\"access_token\": \"%s\"}"
                  .formatted(running.system().tokens().mint(Role.PERFORMANCE_TEAM))
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    identities.start();
    try {
      Shell.Outcome outcome =
          submit(
              "--dry-run",
              "--token-from",
              "http://127.0.0.1:%d/token".formatted(identities.getAddress().getPort()),
              "--client-id",
              "ccs",
              "--client-secret-file",
              "" + secret,
              "" + file);

      assertThat(outcome.output()).contains("0 of 1 rows would be taken");
      // ccs:it%27s+%2B+a+secret, each part encoded as RFC 6749, 2.3.1 says.
      assertThat(asked.get()).isEqualTo("Basic Y2NzOml0JTI3cyslMkIrYStzZWNyZXQ=");
    } finally {
      identities.stop(0);
    }
  }

  @Test
  void shouldSayThatTheServiceIsAwayWhenPatienceEnds() throws IOException {
    Path file = file("figures.csv", "ref,quarter,value\n");

    Shell.Outcome outcome =
        run(
            List.of(
                "--to",
                "http://127.0.0.1:" + FreePort.find(),
                "--patience",
                "2",
                "--token-file",
                folder.resolve("token").toString(),
                "" + file));

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.output()).contains("no answer", "send the file again later");
  }

  @Test
  void shouldAskForTheQuarterOfASpreadsheetAndRefuseOtherFiles() throws IOException {
    String token = folder.resolve("token").toString();

    assertThat(submit("--token-file", token, "" + file("figures.xlsx", "")).output())
        .contains("say with --quarter");
    assertThat(submit("--token-file", token, "" + file("figures.pdf", "")).output())
        .contains("only files with .csv, .ndjson");
  }

  private long revision() {
    return running
        .client()
        .get(ServiceName.OUTTURNS, "/api/v1/outturns/PI.47/2020-21-Q2")
        .json()
        .path("revision")
        .asLong();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Shell.Outcome submit(String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("--to", "" + running.system().base(ServiceName.OUTTURNS)));
    all.addAll(List.of(arguments));
    return run(all);
  }

  private static Shell.Outcome run(List<String> arguments) {
    Path jar = ProjectRoot.find().resolve("submit/target/submit.jar");
    List<String> line = new ArrayList<>(List.of(JavaProgram.path(), "-jar", "" + jar));
    line.addAll(arguments);
    return Shell.run(line);
  }
}
