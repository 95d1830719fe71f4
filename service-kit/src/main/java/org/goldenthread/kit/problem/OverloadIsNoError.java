package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of the log that a caller was told to come again: it is counted, it happens to many at
 * once, and the stacks of each would be one more thing to do then.
 */
@LoggingFilter(name = "overload-is-no-error")
public final class OverloadIsNoError implements Filter {

  private static final String PROBLEMS = "http-problem";

  @Override
  public boolean isLoggable(LogRecord told) {
    return !PROBLEMS.equals(told.getLoggerName())
        || !isToComeAgain(told.getThrown())
        || Overload.isForWantOfRoom(told.getThrown());
  }

  private static boolean isToComeAgain(@Nullable Throwable thrown) {
    return Overload.isBehind(thrown)
        || (thrown instanceof HttpProblem problem
            && problem.getStatusCode() == Overload.UNAVAILABLE);
  }
}
