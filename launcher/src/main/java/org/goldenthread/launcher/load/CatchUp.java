package org.goldenthread.launcher.load;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Waits for outturns-service to learn from the topics what indicators-service was just told. Only
 * what this load has announced is waited for, so that a misspelt reference is refused at once.
 */
final class CatchUp {

  private static final long PAUSE_MILLIS = 200;

  private final Set<String> announced = new HashSet<>();
  private final Duration limit;
  private Instant deadline;

  CatchUp(Duration limit) {
    this.limit = limit;
    this.deadline = Instant.now().plus(limit);
  }

  /** Indicators-service has accepted this reference or code. */
  void announce(String code) {
    announced.add(code);
    deadline = Instant.now().plus(limit);
  }

  /** Whether the service may still learn of this reference or code. */
  boolean awaits(String code) {
    return announced.contains(code) && Instant.now().isBefore(deadline);
  }

  /** Whether it is worth asking again about this reference or code; waits a little if so. */
  boolean worthAnother(String code) {
    boolean worth = awaits(code);
    if (worth) {
      Pause.forMillis(PAUSE_MILLIS);
    }
    return worth;
  }

  /** Asks until the service knows this reference or code, or the time is over. */
  Answer ask(String code, Supplier<Answer> request) {
    Answer answer = request.get();
    while (answer.mayBeTooEarly() && worthAnother(code)) {
      answer = request.get();
    }
    return answer;
  }
}
