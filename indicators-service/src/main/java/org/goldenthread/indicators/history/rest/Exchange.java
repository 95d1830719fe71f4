package org.goldenthread.indicators.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Outcome.Effect;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The request at hand and its answer, as far as they are the same for every resource. */
@RequestScoped
public class Exchange {

  private final Request request;
  private final HttpHeaders headers;
  private final CurrentCaller caller;

  Exchange(Request request, HttpHeaders headers, CurrentCaller caller) {
    this.request = request;
    this.headers = headers;
    this.caller = caller;
  }

  /** Who writes, and what they know of the present state. */
  public Author author() {
    return author(Optional.empty());
  }

  /**
   * Who writes, what they know of the present state, and why they write.
   *
   * @throws HttpProblem 400 if the reason is no text
   */
  public <S> Author author(@Nullable S body, Function<S, @Nullable String> reason) {
    return author(
        Fields.read(
            body,
            (it, fields) ->
                fields.optionalText("/revisionReason", reason.apply(it), Fields.PARAGRAPH)));
  }

  /** The same of a reason that was read. */
  public Author author(Optional<String> reason) {
    return new Author(caller.get().subject(), Preconditions.of(headers), reason);
  }

  /** The state after a write: 201 if it is new, else 200, with its tag. */
  public <T> Response written(Outcome<T> outcome, Function<Revision<T>, ?> body) {
    return written(outcome, body, Exchange::tag);
  }

  /** The state after a write, with a tag of its own. */
  public <T> Response written(
      Outcome<T> outcome, Function<Revision<T>, ?> body, Function<Revision<T>, EntityTag> tag) {
    return switch (outcome) {
      case Outcome.Recorded<T>(Effect effect, Revision<T> state) ->
          Response.status(effect == Effect.CREATED ? Response.Status.CREATED : Response.Status.OK)
              .entity(body.apply(state))
              .tag(tag.apply(state))
              .build();
      case Outcome.Refused<T>(var refusal) -> throw Refusals.problem(refusal);
    };
  }

  /** The present state, or 304 if the caller has it. */
  public <T> Response present(Revision<T> state, Function<Revision<T>, ?> body) {
    return EntityTags.answer(request, tag(state), () -> body.apply(state));
  }

  /** A body with a tag of its own, or 304 if the caller has it. */
  public Response tagged(EntityTag tag, Object body) {
    return EntityTags.answer(request, tag, () -> body);
  }

  /**
   * What was looked for.
   *
   * @throws HttpProblem 404 if there is no such thing
   */
  public static <T> T found(Optional<T> thing, String kind, String key) {
    return thing.orElseThrow(
        () -> Problems.notFound("There is no %s '%s': put it first".formatted(kind, key)));
  }

  private static EntityTag tag(Revision<?> revision) {
    return EntityTags.ofRevision(revision.number());
  }
}
