package org.goldenthread.reporting.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.goldenthread.kit.time.Background;
import org.goldenthread.reporting.list.ListOwed;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Quarters;
import org.goldenthread.vocabulary.Quarter;

/** Looks every five minutes what is owed for the newest quarter: time alone can make it so. */
@Singleton
public record TellOwed(Quarters quarters, ListOwed listOwed, DueMessages due, Clock clock) {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  void start(@Observes StartupEvent started, Background background) {
    background.every(PAUSE, this::look);
  }

  /** Notes what is owed by now and was not told yet. */
  public void look() {
    if (due.isOwedWanted()) {
      LocalDate today = Quarter.dayAt(clock.instant());
      quarters
          .newest()
          .flatMap(quarter -> listOwed.list(quarter, AsOf.NOW))
          .ifPresent(
              owed ->
                  due.owed(
                      owed.quarter(),
                      owed.items().stream().filter(it -> !it.since().isAfter(today)).toList()));
    }
  }
}
