package org.goldenthread.indicators.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Outcome.Effect;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.http.Preconditions;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.vocabulary.Quarter;
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

  /** Who writes, what they know of the present state, and why they write. */
  public Author author(Optional<String> reason) {
    return new Author(caller.get().subject(), Preconditions.of(headers), reason);
  }

  /**
   * The state after a write: 201 if it is new, else 200, with its tag.
   *
   * @param notes what the writer should know of how it was read
   */
  public <T> Response written(Outcome<T> outcome, Concept<T, ?> concept, List<String> notes) {
    return switch (outcome) {
      case Outcome.Recorded<T>(Effect effect, Revision<T> state) ->
          Response.status(effect == Effect.CREATED ? Response.Status.CREATED : Response.Status.OK)
              .entity(answer(concept, state, Optional.empty()).with(notes))
              .tag(tag(concept, state, Optional.empty()))
              .build();
      case Outcome.Refused<T>(var refusal) -> throw Refusals.problem(refusal);
    };
  }

  /**
   * The present state or that of an instant, or 304 if the caller has it.
   *
   * @throws HttpProblem 404 if there is no such thing
   */
  public <T> Response present(
      Concept<T, ?> concept, String key, @Nullable String asOf, Optional<Quarter> quarter) {
    Revision<T> state =
        found(History.at(concept.history(), key, Parameters.asOf(asOf)), concept, key);
    return EntityTags.answer(
        request, tag(concept, state, quarter), () -> answer(concept, state, quarter));
  }

  /** What is answered of a state. */
  public static <T> RecordedResponse<?> answer(
      Concept<T, ?> concept, Revision<T> state, Optional<Quarter> quarter) {
    return new RecordedResponse<>(
        concept.answer(state.content(), quarter),
        state.number(),
        state.recordedAt(),
        state.recordedBy(),
        Optional.empty());
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
  public static <T> T found(Optional<T> thing, Concept<?, ?> concept, String key) {
    return thing.orElseThrow(
        () ->
            Problems.notFound(
                "There is no %s '%s': put it first"
                    .formatted(concept.kind().replace('-', ' '), key)));
  }

  private static <T> EntityTag tag(
      Concept<T, ?> concept, Revision<T> state, Optional<Quarter> quarter) {
    return new EntityTag(state.number() + concept.version(state.content(), quarter));
  }
}
