package org.goldenthread.outturns.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.reference.Subject;

/**
 * A statement as it was sent, before it is known whether it makes sense.
 *
 * @param <S> what it becomes
 */
public interface Draft<S extends Statement> extends Positioned {

  /** What it is about as the sender writes it. */
  default String written() {
    return subject();
  }

  /** What is wrong with its fields; empty if nothing is. */
  List<Fault> faults();

  /**
   * What speaks against it once it is known what it is about; empty if nothing does.
   *
   * @param about what it is about, which is defined in the quarter
   */
  default Optional<Refusal> refusal(Subject about) {
    return Optional.empty();
  }

  /**
   * The statement, if the draft has no faults and nothing speaks against it.
   *
   * @param about what it is about, which is defined in the quarter
   */
  S complete(Subject about);

  /**
   * The same, if something may be there already.
   *
   * @param before what is said now
   */
  default S complete(Subject about, Optional<S> before) {
    return complete(about);
  }

  /**
   * Why it would lose a part of what is said now, of which it says nothing; empty if it would not.
   */
  default Optional<Refusal> loss(S before) {
    return Optional.empty();
  }

  /**
   * What of a statement a repeat must not bring back once somebody else replaced it: the whole of
   * it, and each of its figures.
   */
  default Set<Object> figures(S statement) {
    return Set.of(statement);
  }

  /** The first day of what it is for. */
  default LocalDate firstDay() {
    return quarter().firstDay();
  }
}
