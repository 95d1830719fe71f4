package org.goldenthread.outturns.submission;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.formula.Formula;

/** Why a statement was not taken. Nothing has changed. */
public sealed interface Refusal {

  /** Whether it rests on what others own, so that something newer of it may change the answer. */
  default boolean restsOnReferenceData() {
    return switch (this) {
      case Unknown _, NotDefinedYet _, WrongPeriod _, Calculated _, ValueNeeded _ -> true;
      case Invalid(List<Fault> faults) -> faults.stream().anyMatch(Fault::isOfWhatPartsAre);
      default -> false;
    };
  }

  /** Its fields make no sense. */
  record Invalid(List<Fault> faults) implements Refusal {}

  /** Nothing has been heard of what it is about. */
  record Unknown(ReferenceKind kind, String code) implements Refusal {}

  /**
   * Something was told that has not been heard yet, so it may be taken in a moment.
   *
   * @param otherwise why it is not, if what was told changes nothing
   */
  record NotKnownYet(Refusal otherwise) implements Refusal {}

  /** What it is about means nothing yet in that quarter. */
  record NotDefinedYet(String code, Quarter quarter, Quarter definedFrom) implements Refusal {}

  /**
   * Numerator and denominator make no value in the indicator's unit.
   *
   * @param unit which has no factor
   */
  record ValueNeeded(Unit unit) implements Refusal {}

  /**
   * The measure has no figure of its own for that quarter or month.
   *
   * @param detail how often it is taken, and what fits
   */
  record WrongPeriod(String code, String detail) implements Refusal {}

  /** It is worked out of others by a formula, and nobody submits it. */
  record Calculated(String code, Formula formula) implements Refusal {}

  /** The quarter has not begun. */
  record QuarterNotBegun(Quarter quarter) implements Refusal {}

  /**
   * The submitter may not speak for the subject.
   *
   * @param owner the directorate that may; empty if only the performance team may
   */
  record WrongDirectorate(String code, Optional<String> owner) implements Refusal {}

  /**
   * The directorate that speaks for the subject was no longer there.
   *
   * @param lastQuarter the last in which it was
   * @param successors those that took over; empty if nobody said
   */
  record DirectorateEnded(String code, Quarter lastQuarter, List<String> successors)
      implements Refusal {}

  /**
   * The quarter is closed.
   *
   * @param remedy what would have been enough
   */
  record QuarterClosed(Quarter quarter, Remedy remedy) implements Refusal {

    /** How something can still get into a closed quarter. */
    public enum Remedy {
      /** Only through the performance team. */
      PERFORMANCE_TEAM,
      /** With the reason why it comes only now. */
      REASON_FOR_COMING_LATE,
      /** With the reason why what is there is replaced. */
      REASON_FOR_REVISING
    }
  }

  /**
   * The submitter said this before, and somebody else replaced it.
   *
   * @param number of the revision that replaced it
   * @param by who replaced it, and when
   */
  record Superseded(long number, Origin by) implements Refusal {}

  /**
   * The submitter would replace only another revision than the present one.
   *
   * @param present its number; empty if there is none
   */
  record Changed(Optional<Long> present) implements Refusal {}

  /** There is nothing that could be withdrawn. */
  record NothingToWithdraw(String code, Quarter quarter) implements Refusal {}

  /**
   * It would show a figure again where one was suppressed or withdrawn, and does not say why.
   *
   * @param number of the revision that hid it
   */
  record Hidden(long number, OutturnStatus status) implements Refusal {}

  /**
   * It says nothing of the parts that are there.
   *
   * @param breakdowns of the parts
   */
  record PartsNotSaid(List<String> breakdowns) implements Refusal {}

  /** The submitter's key was used for another submission. */
  record KeyUsed(String key) implements Refusal {}
}
