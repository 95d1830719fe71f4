package org.goldenthread.outturns.submission;

import java.util.Map;
import java.util.Optional;

/** What became of a statement. */
public sealed interface Outcome<S extends Statement> {

  /**
   * It is what is said now.
   *
   * @param revision the latest revision, which it added unless it says nothing new
   * @param replaced the revision in whose place it is now
   */
  record Recorded<S extends Statement>(
      Effect effect, Revision<S> revision, Optional<Revision<S>> replaced) implements Outcome<S> {

    /** What replaced nothing, or nothing that is told. */
    public Recorded(Effect effect, Revision<S> revision) {
      this(effect, revision, Optional.empty());
    }
  }

  /** It was not taken. */
  record Refused<S extends Statement>(Refusal refusal) implements Outcome<S> {}

  /** What a statement that was taken did. */
  enum Effect {
    /** It is the first revision of its position. */
    CREATED,
    /** It differs from what was there: another revision. */
    REVISED,
    /** It says what is there already: nothing was added and nobody is told. */
    UNCHANGED
  }

  /** The revision that it added, if it did. */
  default Optional<Revision<S>> added() {
    return switch (this) {
      case Recorded<S>(Effect effect, Revision<S> revision, _) when effect != Effect.UNCHANGED ->
          Optional.of(revision);
      case Recorded<S> unchanged -> Optional.empty();
      case Refused<S> refused -> Optional.empty();
    };
  }

  /** The same with another form of its revision, where there is one. */
  default Outcome<S> map(Map<Revision<S>, Revision<S>> others) {
    return this instanceof Recorded<S>(Effect effect, Revision<S> revision, var replaced)
        ? new Recorded<>(effect, others.getOrDefault(revision, revision), replaced)
        : this;
  }
}
