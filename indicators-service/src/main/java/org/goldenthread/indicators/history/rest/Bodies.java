package org.goldenthread.indicators.history.rest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.indicators.field.rest.RecordReader;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Bodies of requests: what is said of a thing, and why. */
@Singleton
public record Bodies(RecordReader reader) {

  private static final String REASON = "revisionReason";

  /**
   * What a body says.
   *
   * @param notes what its sender should know of how it was read
   */
  public record Said<S>(S content, Optional<String> reason, List<String> notes) {

    private static <S> Said<S> of(RecordReader.Read<S> read, RecordReader.Read<Why> reason) {
      return new Said<>(
          read.content().orElseThrow(),
          reason.content().flatMap(Why::revisionReason),
          read.notes().stream().map(FieldFault::detail).toList());
    }
  }

  /** Why it is said. */
  public record Why(@Longest(Longest.PARAGRAPH) Optional<String> revisionReason) {}

  /**
   * Reads the body that changes a thing.
   *
   * @param given what is known from elsewhere
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults
   */
  public <S> Said<S> read(
      Concept<?, S> concept, @Nullable Map<String, ?> body, Map<String, ?> given) {
    return read(concept.said(), concept.takesReason(), body, given);
  }

  /** The same of a body that says another thing. */
  public <S> Said<S> read(
      Class<S> type, boolean takesReason, @Nullable Map<String, ?> body, Map<String, ?> given) {
    if (body == null) {
      throw Problems.of(
          400, "malformed-body", "The body cannot be read", "Send a JSON object as the body");
    }
    Map<String, @Nullable Object> said = new LinkedHashMap<>(body);
    Map<String, @Nullable Object> why = new LinkedHashMap<>();
    if (takesReason && said.containsKey(REASON)) {
      why.put(REASON, said.remove(REASON));
    }
    RecordReader.Read<S> read = reader.attempt(type, said, given);
    RecordReader.Read<Why> reason = reader.attempt(Why.class, why, Map.of());
    List<FieldFault> faults = new ArrayList<>(read.faults());
    faults.addAll(reason.faults());
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    return Said.of(read, reason);
  }
}
