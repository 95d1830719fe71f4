package org.goldenthread.outturns.reference.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.outturns.finding.ReassessIndicator;
import org.goldenthread.outturns.reference.Reassessments;
import org.jboss.logging.Logger;

/**
 * Lets the rules look again at the indicators that changed, one transaction each. What fails stays
 * on the list and is tried with the next records.
 */
@ApplicationScoped
class ReassessmentWork {

  private static final Logger LOG = Logger.getLogger(ReassessmentWork.class);
  private static final int AT_ONCE = 500;

  private final Reassessments reassessments;
  private final ReassessIndicator reassessIndicator;

  ReassessmentWork(Reassessments reassessments, ReassessIndicator reassessIndicator) {
    this.reassessments = reassessments;
    this.reassessIndicator = reassessIndicator;
  }

  void finish() {
    try {
      List<String> waiting = reassessments.waiting(AT_ONCE);
      while (!waiting.isEmpty()) {
        waiting.forEach(reassessIndicator::reassess);
        waiting = reassessments.waiting(AT_ONCE);
      }
    } catch (RuntimeException e) {
      LOG.warnf(e, "Findings not reassessed, trying again with the next records");
    }
  }
}
