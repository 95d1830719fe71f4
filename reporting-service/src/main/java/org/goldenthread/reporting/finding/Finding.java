package org.goldenthread.reporting.finding;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.goldenthread.vocabulary.code.FindingSubject;

/**
 * A figure that is possible but suspicious, until it is corrected or somebody says why it is right.
 *
 * @param id identifies it for ever
 * @param rule the code of the rule that found it
 * @param subject the indicator's reference or the directorate's code
 * @param quarter the data quarter of the figure
 * @param detail the finding in one sentence that can be checked by hand
 * @param reason why it was acknowledged
 * @param changedBy the subject of the token that submitted, corrected or acknowledged
 */
public record Finding(
    String id,
    String rule,
    FindingSubject subjectKind,
    String subject,
    Quarter quarter,
    FindingStatus state,
    String detail,
    Optional<String> reason,
    Instant raisedAt,
    Instant changedAt,
    String changedBy) {

  /** Whether nobody has dealt with it. */
  public boolean isOpen() {
    return state == FindingStatus.OPEN;
  }
}
