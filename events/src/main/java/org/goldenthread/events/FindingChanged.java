package org.goldenthread.events;

import java.time.Instant;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.goldenthread.vocabulary.code.FindingSubject;
import org.jspecify.annotations.Nullable;

/**
 * A data-quality finding as it now is: a figure that is possible but suspicious, until it is
 * corrected or somebody says why it is right.
 *
 * @param id identifies the finding for ever; all its revisions have it
 * @param rule the code of the rule that found it: {@code RATIO_DISAGREES_WITH_VALUE}
 * @param subject the indicator's reference or the directorate's code; the record's key
 * @param quarter the data quarter of the figure
 * @param revision 1 when it is raised, one more for each change
 * @param detail the finding in one sentence that can be checked by hand
 * @param reason why it was acknowledged; absent in every other state
 * @param changedBy the subject of the token that submitted, corrected or acknowledged
 */
public record FindingChanged(
    String id,
    String rule,
    FindingSubject subjectKind,
    String subject,
    Quarter quarter,
    long revision,
    FindingStatus state,
    String detail,
    @Nullable String reason,
    Instant raisedAt,
    Instant changedAt,
    String changedBy) {

  /** A finding with what every finding needs. */
  public FindingChanged {
    if ((state == FindingStatus.ACKNOWLEDGED) != (reason != null)) {
      throw new IllegalArgumentException("A reason goes with an acknowledgement, and only with it");
    }
  }
}
