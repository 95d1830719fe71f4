package org.goldenthread.outturns.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;

/**
 * A revision: what was said, and what is known of it.
 *
 * @param findings what is suspicious about it; left out where nothing is
 */
record StatementResponse(
    @JsonUnwrapped Statement content,
    long revision,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> findings,
    Optional<String> revisionReason,
    Optional<String> system,
    Instant submittedAt,
    String submittedBy) {

  static StatementResponse of(Revision<?> revision) {
    return new StatementResponse(
        revision.content(),
        revision.number(),
        revision.findings(),
        revision.revisionReason(),
        revision.system(),
        revision.submittedAt(),
        revision.submittedBy());
  }
}
