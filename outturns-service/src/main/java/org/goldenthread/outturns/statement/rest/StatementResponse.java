package org.goldenthread.outturns.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
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
record StatementResponse<S extends Statement>(
    @JsonUnwrapped S content,
    long revision,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> findings,
    Optional<String> revisionReason,
    Optional<String> system,
    Instant submittedAt,
    String submittedBy) {

  static Type typeOf(Class<? extends Statement> content) {
    return TypeFactory.defaultInstance().constructParametricType(StatementResponse.class, content);
  }

  static <S extends Statement> StatementResponse<S> of(Revision<S> revision) {
    return new StatementResponse<>(
        revision.content(),
        revision.number(),
        revision.findings(),
        revision.revisionReason(),
        revision.system(),
        revision.submittedAt(),
        revision.submittedBy());
  }
}
