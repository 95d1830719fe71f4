package org.goldenthread.indicators.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.vocabulary.Quarter;

/**
 * A kind of thing that is kept with all its states: what it is called, what may be said of one, and
 * what everyone is told of it.
 *
 * @param <T> one of the kind
 * @param <S> what is said to change one: the thing itself, where it is said as a whole
 */
public abstract class Concept<T, S> {

  private final String kind;
  private final String plural;
  private final Class<S> said;
  private final History<T> history;

  /**
   * A kind of thing.
   *
   * @param kind what one is called: {@code council-plan}
   * @param plural what they are called in addresses: {@code council-plans}
   * @param said the record of what is said
   */
  protected Concept(String kind, String plural, Class<S> said, History<T> history) {
    this.kind = kind;
    this.plural = plural;
    this.said = said;
    this.history = history;
  }

  /** What one is called: {@code council-plan}. */
  public final String kind() {
    return kind;
  }

  /** What they are called in addresses: {@code council-plans}. */
  public final String plural() {
    return plural;
  }

  /** The record of what is said to change one. */
  public final Class<S> said() {
    return said;
  }

  /** The states of all of them. */
  public final History<T> history() {
    return history;
  }

  /** Which field the key of one is. */
  public String keyField() {
    return "code";
  }

  /** Whether a change can decide how signed off quarters score, so that it has a reason. */
  public boolean takesReason() {
    return false;
  }

  /** Whether what is answered differs by the quarter that is asked for. */
  public boolean differsByQuarter() {
    return false;
  }

  /** The change of one that saying so makes. */
  public abstract Change<T> change(String key, S said);

  /** What everyone is told of one, in events: by default all that it is. */
  public Object told(T thing) {
    return thing;
  }

  /** What is answered of one, in a quarter if one is asked for: by default what is told. */
  public Object answer(T thing, Optional<Quarter> quarter) {
    return told(thing);
  }

  /** The record of what is answered of one: by default what is said. */
  public Class<?> answered() {
    return said;
  }

  /** What tells answers of one revision apart: nothing, by default. */
  public String version(T thing, Optional<Quarter> quarter) {
    return "";
  }

  /** Refuses a code that none has. */
  public final Optional<Refusal> unknown(String pointer, String code) {
    return unknown(pointer, List.of(code));
  }

  /**
   * Refuses the first of some codes that none has.
   *
   * @param pointer of a code, with {@code %d} for its position
   */
  public final Optional<Refusal> unknown(String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .filter(at -> history.current(codes.get(at)).isEmpty())
        .mapToObj(
            at ->
                new Refusal(
                    Reason.unknown(kind),
                    pointer.formatted(at),
                    "No %s has the code '%s': see GET /api/v1/%s, or put it first"
                        .formatted(kind.replace('-', ' '), codes.get(at), plural)))
        .findFirst();
  }
}
