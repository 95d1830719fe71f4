package org.goldenthread.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverloadIsNoErrorTest {

  @ParameterizedTest
  @CsvSource({
    "http-problem, 55P03, false",
    "http-problem, 08006, false",
    "http-problem, 53100, true",
    "http-problem, 23505, true",
    "outbox, 55P03, true"
  })
  void shouldLeaveOutOnlyThatACallerWasToldToComeAgain(
      String logger, String state, boolean isLogged) {
    LogRecord told = new LogRecord(Level.SEVERE, "status=500");
    told.setLoggerName(logger);
    told.setThrown(new IllegalStateException(new SQLException("it failed", state)));

    assertThat(new OverloadIsNoError().isLoggable(told)).isEqualTo(isLogged);
  }

  @ParameterizedTest
  @CsvSource({"503, false", "500, true"})
  void shouldLeaveOutAnAnswerOfOursThatSaysSo(int status, boolean isLogged) {
    LogRecord told = new LogRecord(Level.SEVERE, "status=" + status);
    told.setLoggerName("http-problem");
    told.setThrown(HttpProblem.builder().withStatus(status).withTitle("Come again").build());

    assertThat(new OverloadIsNoError().isLoggable(told)).isEqualTo(isLogged);
  }
}
