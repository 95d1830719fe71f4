package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.goldenthread.outturns.domain.ReferenceKind;

/**
 * Follows what other services own. It may be told the same state again, or an older one, and then
 * changes nothing.
 */
@ApplicationScoped
public class FollowReferenceData {

  private final ReferenceData referenceData;

  FollowReferenceData(ReferenceData referenceData) {
    this.referenceData = referenceData;
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
}
