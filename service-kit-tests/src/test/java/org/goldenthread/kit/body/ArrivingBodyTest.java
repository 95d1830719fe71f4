package org.goldenthread.kit.body;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(ArrivingBodyTest.Impatient.class)
class ArrivingBodyTest {

  private static final int MORE_THAN_THREADS = 210;
  private static final int ANNOUNCED = 200_000;
  private static final int LONG = 3_000_000;

  /** A few seconds instead of half a minute, and little memory. */
  public static final class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "goldenthread.http.patience", "6s",
          "goldenthread.http.memory-for-bodies", "6M",
          "goldenthread.http.disk-for-bodies", "4M");
    }
  }

  @Test
  void shouldLetSlowSendersStopNobody() throws IOException {
    length(new byte[10]).then().statusCode(200);
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < MORE_THAN_THREADS; i++) {
        slow.add(sender("/echo/length", ANNOUNCED, new byte[20_000]));
      }

      long begun = System.nanoTime();
      length(new byte[10]).then().statusCode(200).body(equalTo("10"));
      Management.get("/q/health/live").then().statusCode(200);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));

      assertThat(answer(slow.getFirst()))
          .startsWith("HTTP/1.1 408 ")
          .contains("application/problem+json", "body-too-slow");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void shouldTakeABodyFromAClientThatAsksForHttp2() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/echo/length".formatted(RestAssured.port)))
            .version(HttpClient.Version.HTTP_2)
            .header("Authorization", "Bearer " + Tokens.performanceTeam())
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10]))
            .build();

    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("10");
    }
  }

  @Test
  void shouldTakeALongBodyInAndKeepNothingOfIt() {
    length(new byte[LONG]).then().statusCode(200).body(equalTo(Integer.toString(LONG)));

    Awaitility.await().untilAsserted(() -> assertThat(files()).isEmpty());
  }

  @Test
  void shouldForgetALongBodyWhoseSenderIsGone() throws IOException {
    Socket sender = sender("/echo/length", LONG, new byte[1_000_000]);
    Awaitility.await().untilAsserted(() -> assertThat(files()).isNotEmpty());
    sender.close();

    Awaitility.await().untilAsserted(() -> assertThat(files()).isEmpty());
    Awaitility.await().untilAsserted(() -> assertThat(openBodies()).isEmpty());
  }

  /** Those refused for their length do not make room for more than is set. */
  @Test
  void shouldBoundWhatAllBodiesHoldTogether() throws IOException {
    for (int i = 0; i < 100; i++) {
      shouldCountABodyWhoseLengthIsNotAnnounced();
    }
    List<Socket> senders = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        senders.add(sender("/echo", 255_000, new byte[250_000]));
      }

      List<Socket> refused = new ArrayList<>();
      Awaitility.await()
          .untilAsserted(
              () -> {
                for (Socket socket : senders) {
                  if (socket.getInputStream().available() > 0) {
                    refused.add(socket);
                  }
                }
                assertThat(refused).isNotEmpty();
              });
      assertThat(answer(refused.getFirst())).startsWith("HTTP/1.1 503 ").contains("retry-after: 5");
    } finally {
      for (Socket socket : senders) {
        socket.close();
      }
    }
    Awaitility.await().untilAsserted(() -> length(new byte[10]).then().statusCode(200));
  }

  @Test
  void shouldBoundWhatAllLongBodiesHoldTogether() throws IOException {
    try (Socket _ = sender("/echo/length", LONG, new byte[2_500_000])) {
      Awaitility.await().untilAsserted(() -> assertThat(bytesInFiles()).isGreaterThan(2_000_000));
      try (Socket second = sender("/echo/length", LONG, new byte[2_500_000])) {
        assertThat(answer(second)).startsWith("HTTP/1.1 503 ").contains("retry-after: 5");
      }
    }
  }

  @Test
  void shouldSayThatItIsBusyWhereTheDiskTakesNoBody() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    assumeThat(folder).endsWithRaw(Path.of("java-tmp"));
    Path aside = Files.move(folder, folder.resolveSibling("aside"));
    try (Socket sender = sender("/echo/length", LONG, new byte[1_000_000])) {
      assertThat(answer(sender)).startsWith("HTTP/1.1 503 ").contains("retry-after: 5");
    } finally {
      Files.move(aside, folder);
    }
  }

  @Test
  void shouldCountABodyWhoseLengthIsNotAnnounced() throws IOException {
    try (Socket sender = connect()) {
      OutputStream out = sender.getOutputStream();
      out.write(head("/echo", "Transfer-Encoding: chunked").getBytes(US_ASCII));
      String part = "x".repeat(0x10000);
      for (int i = 0; i < 5; i++) {
        out.write(("10000\r\n" + part + "\r\n").getBytes(US_ASCII));
      }
      out.flush();

      assertThat(answer(sender)).startsWith("HTTP/1.1 413 ").contains("body-too-large");
    }
  }

  private static io.restassured.response.Response length(byte[] body) {
    return given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType("application/octet-stream")
        .body(body)
        .post("/echo/length");
  }

  private static Socket sender(String path, int announced, byte[] sent) throws IOException {
    Socket socket = connect();
    OutputStream out = socket.getOutputStream();
    out.write(head(path, "Content-Length: " + announced).getBytes(US_ASCII));
    out.write(sent);
    out.flush();
    return socket;
  }

  private static Socket connect() throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static String head(String path, String length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s\r\n\r\n"
        .formatted(path, Tokens.performanceTeam(), length);
  }

  private static String answer(Socket socket) throws IOException {
    byte[] start = new byte[1_000];
    return new String(start, 0, socket.getInputStream().readNBytes(start, 0, 250), US_ASCII);
  }

  /** Files of bodies that are open, though they may be deleted. */
  private static List<String> openBodies() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(Files::isSymbolicLink)
          .map(ArrivingBodyTest::target)
          .filter(target -> target.contains("/body-"))
          .toList();
    }
  }

  /** Empty if it was closed meanwhile. */
  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closed) {
      return "";
    }
  }

  private static long bytesInFiles() throws IOException {
    return files().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.getFileName().toString().startsWith("body-")).toList();
    }
  }
}
