package org.goldenthread.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RefusalLogTest {

  @Test
  void shouldTellOfARequestWithoutTheRoleAndNotWhatItSent() {
    try (Lines log = new Lines()) {
      given()
          .auth()
          .oauth2(Tokens.of("viewer"))
          .contentType(ContentType.JSON)
          .body("{\"secret\": 42}")
          .post("/echo?secret=42")
          .then()
          .statusCode(403);

      await().until(() -> !log.lines.isEmpty());
      assertThat(log.lines)
          .containsExactly("Access refused status=403 caller=test-viewer method=POST path=/echo");
    }
  }

  @Test
  void shouldTellOfARequestWithoutAValidToken() {
    try (Lines log = new Lines()) {
      given().auth().oauth2(Tokens.forged("performance-team")).get("/echo/caller");

      await().until(() -> !log.lines.isEmpty());
      assertThat(log.lines)
          .containsExactly(
              "Access refused status=401 caller=anonymous method=GET path=/echo/caller");
    }
  }

  /** What was logged while this is open. */
  private static final class Lines extends Handler implements AutoCloseable {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getLogger(SecurityEvents.class.getName());

    private Lines() {
      logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
      lines.add(MESSAGE.format(ExtLogRecord.wrap(record)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
    }
  }
}
