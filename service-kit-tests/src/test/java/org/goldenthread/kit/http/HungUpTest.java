package org.goldenthread.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.goldenthread.kit.problem.EchoResource;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HungUpTest {

  private static final Duration UNTIL_NOTHING_MORE_FITS = Duration.ofSeconds(1);

  @ParameterizedTest
  @ValueSource(strings = {"/echo/stream", "/echo/list"})
  void shouldNeitherLogNorCountAFailureOfAnAnswerThatNobodyReadsToTheEnd(String address)
      throws Exception {
    double problems = problems();
    try (Loud log = new Loud()) {
      assertThat(begun(address)).startsWith("HTTP/1.1 200 ");

      assertThat(EchoResource.Ending.SEEN.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
      assertThat(log.messages).isEmpty();
      assertThat(problems()).isEqualTo(problems);
    }
  }

  /** The answer's first bytes; the rest is refused by closing. */
  private static String begun(String address) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(address, Tokens.performanceTeam());
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] begun = socket.getInputStream().readNBytes(1_000);
      await().pollDelay(UNTIL_NOTHING_MORE_FITS).until(() -> true);
      return new String(begun, StandardCharsets.US_ASCII);
    }
  }

  private static double problems() {
    return Metrics.globalRegistry.find("goldenthread.refusals").counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  /** What was logged at WARN or above while this is open. */
  private static final class Loud extends Handler implements AutoCloseable {

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    private Loud() {
      root.addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
        messages.add(record.getLoggerName() + ": " + record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      root.removeHandler(this);
    }
  }
}
