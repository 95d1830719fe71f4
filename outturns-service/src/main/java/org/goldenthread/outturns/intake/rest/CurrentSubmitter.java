package org.goldenthread.outturns.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.kit.http.Preconditions;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Caller;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.submission.Submitter;

/** Who submits with the request at hand. */
@RequestScoped
public class CurrentSubmitter {

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final CurrentCaller caller;
  private final HttpHeaders headers;
  private final Digests digests;

  public CurrentSubmitter(CurrentCaller caller, HttpHeaders headers, Digests digests) {
    this.caller = caller;
    this.headers = headers;
    this.digests = digests;
  }

  /**
   * Under which condition a statement may be replaced, on the number of its present revision.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is not understood
   */
  public Predicate<Optional<Long>> condition() {
    return Preconditions.of(headers);
  }

  /**
   * The submitter, of many statements or of none: there is no condition.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if one was sent
   */
  public Submitter unconditional() {
    Preconditions.refuse(headers);
    return get();
  }

  /**
   * The subject of who changes what is no statement: with no key, since what is repeated changes
   * nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if one was sent
   */
  public String keyless() {
    if (headers.getHeaderString(IDEMPOTENCY_KEY) != null) {
      throw Problems.invalid(
          "{" + IDEMPOTENCY_KEY + "}", "This may be repeated without a key: leave it out");
    }
    return get().subject();
  }

  /**
   * The key that the submitter chose for the request, so that it may be repeated.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is none
   */
  public Optional<SubmissionKey> key() {
    return Optional.ofNullable(headers.getHeaderString(IDEMPOTENCY_KEY))
        .map(sent -> new SubmissionKey(Fields.key(IDEMPOTENCY_KEY, sent), digests));
  }

  public Submitter get() {
    Caller current = caller.get();
    return new Submitter(
        current.subject(),
        current.has(Role.PERFORMANCE_TEAM),
        current.directorates(),
        caller.system());
  }
}
