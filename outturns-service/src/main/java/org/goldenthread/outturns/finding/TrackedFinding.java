package org.goldenthread.outturns.finding;

import java.util.Optional;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.code.FindingStatus;

/**
 * A finding as it now stands.
 *
 * @param kind what it is about: an indicator or a directorate
 * @param directorate who answers for it; empty where the whole council does
 * @param revision 1 when it was raised, one more for each change
 * @param reason why it was acknowledged; empty in every other state
 */
public record TrackedFinding(
    ReferenceKind kind,
    Position position,
    Finding finding,
    Optional<String> directorate,
    long revision,
    FindingStatus state,
    Optional<String> reason,
    Change raised,
    Change changed) {

  private static final String NOT_SHOWN = "A figure that this was about is not shown any more";

  public static TrackedFinding raise(Judgement judgement, Finding finding, Change change) {
    return new TrackedFinding(
        judgement.kind(),
        judgement.position(),
        finding,
        judgement.directorate(),
        1,
        FindingStatus.OPEN,
        Optional.empty(),
        change,
        change);
  }

  /** Identifies it for ever: {@code PI.47.2020-21-Q2.PERCENTAGE_ABOVE_100}. */
  public String id() {
    return "%s.%s.%s".formatted(position.subject(), position.quarter(), finding.rule());
  }

  /** What it becomes if the rule still finds it; the same sentence stays acknowledged. */
  public Optional<TrackedFinding> foundAgain(Finding again, Optional<String> owner, Change change) {
    boolean same =
        state != FindingStatus.CORRECTED && finding.equals(again) && directorate.equals(owner);
    if (same) {
      return Optional.empty();
    }
    boolean stays = state == FindingStatus.ACKNOWLEDGED && finding.equals(again);
    return Optional.of(
        new TrackedFinding(
            kind,
            position,
            again,
            owner,
            revision + 1,
            stays ? state : FindingStatus.OPEN,
            stays ? reason : Optional.empty(),
            raised,
            change));
  }

  /** What it becomes if the rule finds nothing. */
  public Optional<TrackedFinding> notFoundAgain(Change change) {
    return state == FindingStatus.CORRECTED
        ? Optional.empty()
        : Optional.of(in(FindingStatus.CORRECTED, Optional.empty(), change));
  }

  /**
   * What it becomes if a figure that it was about is not to be shown any more: its sentence goes,
   * and with it the reason for which somebody left the figure as it was.
   */
  public Optional<TrackedFinding> hidden(Change change) {
    boolean same = state == FindingStatus.CORRECTED && isHidden();
    return same
        ? Optional.empty()
        : Optional.of(withoutWords().in(FindingStatus.CORRECTED, Optional.empty(), change));
  }

  /** Whether a figure that it was about is not to be shown. */
  public boolean isHidden() {
    return finding.detail().equals(NOT_SHOWN);
  }

  /** The same without anything that tells figures. */
  public TrackedFinding withoutWords() {
    return new TrackedFinding(
        kind,
        position,
        new Finding(finding.rule(), NOT_SHOWN),
        directorate,
        revision,
        state,
        reason.map(any -> NOT_SHOWN),
        raised,
        changed);
  }

  /** What it becomes if somebody says why the figure is right; empty if that was said already. */
  public Optional<TrackedFinding> acknowledged(String why, Change change) {
    return state == FindingStatus.ACKNOWLEDGED && reason.equals(Optional.of(why))
        ? Optional.empty()
        : Optional.of(in(FindingStatus.ACKNOWLEDGED, Optional.of(why), change));
  }

  private TrackedFinding in(FindingStatus next, Optional<String> why, Change change) {
    return new TrackedFinding(
        kind, position, finding, directorate, revision + 1, next, why, raised, change);
  }
}
