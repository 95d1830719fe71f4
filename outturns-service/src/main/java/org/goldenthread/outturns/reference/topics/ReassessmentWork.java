package org.goldenthread.outturns.reference.topics;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.goldenthread.kit.time.Background;
import org.goldenthread.outturns.finding.ReassessIndicator;
import org.goldenthread.outturns.intake.CalculateWholes;
import org.goldenthread.outturns.intake.CorrectComputedValues;
import org.goldenthread.outturns.reference.Reassessments;
import org.jboss.logging.Logger;

/**
 * Corrects what was computed of the indicators that changed, works out what they are made of, lets
 * the rules look at them again, one transaction each, apart from the reading of topics: an
 * indicator that a batch holds must not keep a new one from being heard of. What fails stays on the
 * list, keeps no other waiting, and is tried again a little later.
 */
@Singleton
record ReassessmentWork(
    Reassessments reassessments,
    CorrectComputedValues correctComputedValues,
    CalculateWholes calculateWholes,
    ReassessIndicator reassessIndicator,
    Background background) {

  private static final Logger LOG = Logger.getLogger(ReassessmentWork.class);
  private static final int AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofSeconds(10);

  void begin(@Observes StartupEvent started) {
    background.every(PAUSE, this::work);
  }

  /** There may be something to do. */
  void wake() {
    background.soon(this::work);
  }

  private synchronized void work() {
    List<String> part = reassessments.waiting("", AT_ONCE);
    while (!part.isEmpty()) {
      part.forEach(this::reassess);
      part = reassessments.waiting(part.getLast(), AT_ONCE);
    }
  }

  private void reassess(String indicator) {
    try {
      correctComputedValues.correct(indicator);
      calculateWholes.anew(indicator);
      reassessIndicator.reassess(indicator);
    } catch (RuntimeException e) {
      LOG.warnf(e, "Findings not reassessed, trying again indicator=%s", indicator);
    }
  }
}
