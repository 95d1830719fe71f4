package org.goldenthread.outturns.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Follows what other services own. It may be told the same state again, or an older one, and then
 * changes nothing.
 */
@ApplicationScoped
public class FollowReferenceData {

  private final ReferenceData referenceData;
  private final Reassessments reassessments;

  public FollowReferenceData(ReferenceData referenceData, Reassessments reassessments) {
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
}
