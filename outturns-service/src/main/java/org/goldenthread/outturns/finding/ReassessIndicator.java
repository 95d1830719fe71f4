package org.goldenthread.outturns.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.outturns.outturn.CurrentOutturns;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Reassessments;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica;

/**
 * Lets all rules look at an indicator's outturns again after its definitions or targets changed.
 * This is apart from the transaction that follows the change, which cannot hold many indicators in
 * the order in which submissions hold them.
 */
@ApplicationScoped
public class ReassessIndicator {

  private final Reassessments reassessments;
  private final Replica replica;
  private final CurrentOutturns outturns;
  private final FindingLedger ledger;
  private final TrackFindings findings;

  public ReassessIndicator(
      Reassessments reassessments,
      Replica replica,
      CurrentOutturns outturns,
      FindingLedger ledger,
      TrackFindings findings) {
    this.reassessments = reassessments;
    this.replica = replica;
    this.outturns = outturns;
    this.ledger = ledger;
    this.findings = findings;
  }

  /** Assesses it, unless somebody else has. */
  @Transactional
  public void reassess(String code) {
    reassessments.take(code).ifPresent(change -> assess(code, change));
  }

  private void assess(String code, Change change) {
    if (replica.hold(ReferenceKind.INDICATOR, List.of(code)).get(code)
        instanceof Indicator indicator) {
      findings.track(
          Judgements.ofAll(indicator, outturns.of(code)),
          ledger.about(ReferenceKind.INDICATOR, List.of(code)),
          change);
    }
  }
}
