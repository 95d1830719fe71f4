package org.goldenthread.kit.problem;

import io.micrometer.core.instrument.Metrics;
import java.net.URI;

/** Counts the requests that were answered with a problem: {@code goldenthread_refusals_total}. */
final class Refusals {

  private Refusals() {}

  /** One more of this type, of which there are few. */
  static void count(URI type) {
    String code = type.toString().replaceFirst(Problems.TYPE_PREFIX, "");
    Metrics.counter("goldenthread.refusals", "reason", code).increment();
  }
}
