package org.goldenthread.indicators.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.indicators.history.Outcome.Effect;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.vocabulary.Quarter;

/** What some edits would make of a thing, one after the other, and which of them are refused. */
final class Attempt<T> {

  private final Optional<Revision<T>> present;
  private final Author author;
  private final List<Quarter> signedOff;
  private final List<Function<Optional<Revision<T>>, Outcome<T>>> outcomes = new ArrayList<>();
  private Optional<T> content;
  private boolean refused;

  /**
   * Tries edits.
   *
   * @param signedOff the quarters whose scores only a reason changes
   */
  Attempt(
      Optional<Revision<T>> present, List<Edit<T>> edits, Author author, List<Quarter> signedOff) {
    this.present = present;
    this.author = author;
    this.signedOff = author.reason().isPresent() ? List.of() : signedOff;
    this.content = present.map(Revision::content);
    edits.forEach(edit -> refusal(edit).ifPresentOrElse(this::refuse, () -> make(edit)));
  }

  /** Whether there is something new, and nothing is refused. */
  boolean isToBeRecorded() {
    return !refused && !content.equals(present.map(Revision::content));
  }

  /** The state before. */
  Optional<T> before() {
    return present.map(Revision::content);
  }

  /**
   * The revision that the edits make, or the present one if they say nothing new. Clocks of
   * instances differ: it is never of an earlier time than the one before.
   */
  Optional<Revision<T>> revision(String key, Instant now) {
    Instant at = present.map(Revision::recordedAt).filter(now::isBefore).orElse(now);
    return content.equals(before())
        ? present
        : content.map(
            it ->
                new Revision<>(
                    key,
                    present.map(Revision::number).orElse(0L) + 1,
                    it,
                    at,
                    author.subject(),
                    author.reason()));
  }

  /** What became of each edit, in their order. */
  List<Outcome<T>> outcomes(Optional<Revision<T>> revision) {
    return outcomes.stream().map(it -> it.apply(revision)).toList();
  }

  private Optional<Refusal> refusal(Edit<T> edit) {
    Optional<Long> number = present.map(Revision::number);
    return author.precondition().test(number)
        ? edit.refusal(content).or(() -> unexplained(edit))
        : Optional.of(
            new Refusal(
                Reason.PRECONDITION_FAILED,
                "",
                number
                    .map(
                        "It is at revision %d now: read it again and repeat the change on that"
                            ::formatted)
                    .orElse("There is nothing to change yet: leave If-Match out to create it")));
  }

  private Optional<Refusal> unexplained(Edit<T> edit) {
    List<Quarter> quarters =
        before()
            .filter(it -> !signedOff.isEmpty())
            .map(it -> edit.rewrites(it, edit.apply(content), signedOff))
            .orElse(List.of());
    return quarters.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Reason.QUARTER_CLOSED,
                "/revisionReason",
                "It decides how %s %s scored, which is closed or published: say in revisionReason why"
                    .formatted(
                        String.join(", ", quarters.stream().map(Quarter::toString).toList()),
                        quarters.size() == 1 ? "is" : "are")));
  }

  private void refuse(Refusal refusal) {
    refused = true;
    outcomes.add(state -> new Outcome.Refused<>(refusal));
  }

  private void make(Edit<T> edit) {
    T after = edit.apply(content);
    Effect effect =
        content.filter(after::equals).isPresent()
            ? Effect.UNCHANGED
            : edit.creates(content) ? Effect.CREATED : Effect.CHANGED;
    content = Optional.of(after);
    outcomes.add(state -> new Outcome.Recorded<>(effect, state.orElseThrow()));
  }
}
