package org.goldenthread.outturns.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.vocabulary.Quarter;

/**
 * A draft as it is handed in.
 *
 * @param revisionReason why it replaces an earlier revision; not part of what is said, so that the
 *     same statement with another reason changes nothing
 * @param condition on the number of the present revision, empty where there is none, under which
 *     alone it may be replaced
 */
public record Entry<S extends Statement>(
    Draft<S> draft, Optional<String> revisionReason, Predicate<Optional<Long>> condition)
    implements Positioned {

  private static final int LONGEST_REASON = 4_000;

  /** A draft that replaces whatever is there. */
  public Entry(Draft<S> draft, Optional<String> revisionReason) {
    this(draft, revisionReason, present -> true);
  }

  /** The same under a condition. */
  public Entry<S> onlyIf(Predicate<Optional<Long>> wanted) {
    return new Entry<>(draft, revisionReason, wanted);
  }

  /** A draft without a reason. */
  public static <S extends Statement> Entry<S> of(Draft<S> draft) {
    return new Entry<>(draft, Optional.empty());
  }

  @Override
  public String subject() {
    return draft.subject();
  }

  @Override
  public Quarter quarter() {
    return draft.quarter();
  }

  /** What is wrong with its fields; empty if nothing is. */
  public List<Fault> faults() {
    List<Fault> own = new Faults().text("/revisionReason", revisionReason, LONGEST_REASON).all();
    return Stream.concat(draft.faults().stream(), own.stream()).toList();
  }
}
