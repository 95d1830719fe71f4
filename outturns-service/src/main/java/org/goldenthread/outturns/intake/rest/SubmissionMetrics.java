package org.goldenthread.outturns.intake.rest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.StatementType;

/** Counts what becomes of submissions: {@code submissions_total} by type and result. */
@Singleton
record SubmissionMetrics(MeterRegistry metrics) {

  void count(StatementType<?> type, Outcome<?> outcome) {
    metrics.counter("submissions", "type", type.name(), "result", result(outcome)).increment();
  }

  private static String result(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Recorded<?> recorded -> recorded.effect().name().toLowerCase(Locale.ROOT);
      case Outcome.Refused<?> refused -> "refused";
    };
  }
}
