package org.goldenthread.outturns.intake.rest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.outturns.intake.SubmitOnce;
import org.goldenthread.outturns.intake.SubmitStatements;
import org.goldenthread.outturns.intake.Trial;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.reference.Following;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/** Hands in statements for a submitter, counts the outcomes and tells of refused access. */
@Singleton
public record SubmissionCounter(
    SubmitStatements submitStatements,
    SubmitOnce submitOnce,
    SubmissionMetrics metrics,
    RefusedAccess refused,
    Following following) {

  /**
   * Submits statements that are kept; the outcomes are in their order.
   *
   * @param key with which they may be repeated
   */
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type,
      Submitter submitter,
      List<Entry<S>> entries,
      Optional<SubmissionKey> key) {
    List<Outcome<S>> outcomes =
        key.isPresent()
            ? submitOnce.submit(type, submitter, entries, key.get().next(entries))
            : submitStatements.submit(type, submitter, entries);
    tell(type, submitter, outcomes);
    return notYetOrNever(outcomes);
  }

  /**
   * Submits statements that are kept; the outcomes are in their order, and none is of a subject
   * that somebody else holds, or refused for what is not known: it must be submitted alone.
   */
  <S extends Statement> List<Optional<Outcome<S>>> submitFree(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    List<Optional<Outcome<S>>> outcomes =
        submitStatements.submitFree(type, submitter, entries).stream()
            .map(outcome -> Optional.of(outcome).filter(it -> !restsOnReferenceData(it)))
            .toList();
    tell(type, submitter, outcomes.stream().flatMap(Optional::stream).toList());
    return outcomes;
  }

  private <S extends Statement> void tell(
      StatementType<S> type, Submitter submitter, List<Outcome<S>> outcomes) {
    outcomes.forEach(outcome -> metrics.count(type, outcome));
    refused.tell(submitter, outcomes);
  }

  /** Tries outturns: nothing is kept or counted. */
  public Function<List<Entry<Outturn>>, List<Outcome<Outturn>>> trial(Submitter submitter) {
    Trial<Outturn> trial = submitStatements.attempt(Outturn.TYPE, submitter);
    return entries -> {
      List<Outcome<Outturn>> outcomes = trial.take(entries);
      refused.tell(submitter, outcomes);
      return notYetOrNever(outcomes);
    };
  }

  /** What is refused may be taken in a moment, if not all that was told has been heard. */
  private <S extends Statement> List<Outcome<S>> notYetOrNever(List<Outcome<S>> outcomes) {
    return outcomes.stream().anyMatch(SubmissionCounter::restsOnReferenceData)
            && following.isBehind()
        ? outcomes.stream().map(SubmissionCounter::notYet).toList()
        : outcomes;
  }

  private static boolean restsOnReferenceData(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(Refusal refusal) && refusal.restsOnReferenceData();
  }

  private static <S extends Statement> Outcome<S> notYet(Outcome<S> outcome) {
    return outcome instanceof Outcome.Refused<S>(Refusal refusal) && refusal.restsOnReferenceData()
        ? new Outcome.Refused<>(new Refusal.NotKnownYet(refusal))
        : outcome;
  }
}
