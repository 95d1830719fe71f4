package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.goldenthread.outturns.domain.Change;
import org.goldenthread.outturns.domain.ReferenceKind;
import org.goldenthread.outturns.domain.Score;

/**
 * Follows what other services own. It may be told the same state again, or an older one, and then
 * changes nothing.
 */
@ApplicationScoped
public class FollowReferenceData {

  private final ReferenceData referenceData;
  private final Reassessments reassessments;

  FollowReferenceData(ReferenceData referenceData, Reassessments reassessments) {
    this.referenceData = referenceData;
    this.reassessments = reassessments;
  }

  /**
   * Something is now as the document says.
   *
   * @param revision greater for a newer state
   */
  @Transactional
  public void follow(ReferenceKind kind, String code, long revision, String document) {
    referenceData.keep(kind, code, revision, document);
  }

  /** An indicator is now as the document says, and its outturns are to be looked at again. */
  @Transactional
  public void followIndicator(String code, long revision, String document, Change change) {
    if (referenceData.keep(ReferenceKind.INDICATOR, code, revision, document)) {
      reassessments.add(code, change);
    }
  }

  /** An outturn is now scored so; an older score changes nothing. */
  @Transactional
  public void followScore(Score score) {
    referenceData.keep(score);
  }
}
