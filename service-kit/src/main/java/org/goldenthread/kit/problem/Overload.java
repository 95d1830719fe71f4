package org.goldenthread.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;
import org.goldenthread.kit.time.Turns;
import org.jspecify.annotations.Nullable;

/**
 * What passes by itself: waiting for a turn, a lock, a connection or an answer took too long, the
 * database is away or has no room. The caller may try again; nothing was stored.
 */
final class Overload {

  static final int UNAVAILABLE = 503;
  private static final long SECONDS = 2;

  private static final String DISK_FULL = "53100";

  /** A lock that was not to be had, a statement that took too long. */
  private static final Set<String> STATES = Set.of("55P03", "57014");

  /** Connections, transactions that were rolled back for others, resources, the end of a server. */
  private static final List<String> CLASSES = List.of("08", "40", "53", "57P");

  private static final String ROLLED_BACK = "jakarta.transaction.RollbackException";

  private Overload() {}

  /** Whether it is the reason of a failure. */
  static boolean isBehind(@Nullable Throwable failure) {
    List<SQLException> told = Causes.of(failure, SQLException.class);
    if (!Causes.of(failure, Turns.BusyException.class).isEmpty()) {
      return true;
    }
    return told.isEmpty()
        ? Causes.of(failure).stream().anyMatch(it -> it.getClass().getName().equals(ROLLED_BACK))
        : told.stream().anyMatch(Overload::passes);
  }

  /** Whether the database's disk had no room. */
  static boolean isForWantOfRoom(@Nullable Throwable failure) {
    return Causes.of(failure, SQLException.class).stream()
        .anyMatch(it -> DISK_FULL.equals(it.getSQLState()));
  }

  private static boolean passes(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      return failure instanceof SQLTransientException
          || String.valueOf(failure.getMessage()).contains("acquisition timeout");
    }
    return STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
  }

  static HttpProblem problem(@Nullable Throwable failure) {
    long seconds =
        Causes.of(failure, Turns.BusyException.class).stream()
            .mapToLong(it -> it.again().toSeconds())
            .findFirst()
            .orElse(SECONDS);
    return HttpProblem.builder(
            Problems.of(
                UNAVAILABLE,
                "busy",
                "The service is busy",
                "Nothing was stored. Send the same again after %d seconds".formatted(seconds)))
        .withHeader("Retry-After", seconds)
        .build();
  }
}
