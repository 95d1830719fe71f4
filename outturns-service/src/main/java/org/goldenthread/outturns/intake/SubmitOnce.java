package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Takes statements with a key: the first submission with it counts, and its repetition gets the
 * same answer and changes nothing, as long as the submitter may still speak for what they are
 * about. Each row of a submission counts for itself: one that was refused, or not reached, is taken
 * by the repetition.
 */
@ApplicationScoped
public class SubmitOnce {

  private final SubmitStatements submitStatements;
  private final Receipts receipts;
  private final Ledger ledger;
  private final Revisions revisions;
  private final Clock clock;

  public SubmitOnce(
      SubmitStatements submitStatements,
      Receipts receipts,
      Ledger ledger,
      Revisions revisions,
      Clock clock) {
    this.submitStatements = submitStatements;
    this.receipts = receipts;
    this.ledger = ledger;
    this.revisions = revisions;
    this.clock = clock;
  }

  /**
   * Which rows of which submission statements are.
   *
   * @param key chosen by the submitter
   * @param from the row of the first statement
   * @param digests of what each says
   */
  public record Rows(String key, int from, List<String> digests) {

    /** Keeps a copy that nobody can change. */
    public Rows {
      digests = List.copyOf(digests);
    }

    String digest(int row) {
      return digests.get(row - from);
    }
  }

  /** Submits, or finds what became of each before; the outcomes are in the order of the entries. */
  @Transactional
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries, Rows rows) {
    Instant now = clock.instant();
    Receipt.Key key = new Receipt.Key(submitter.subject(), rows.key());
    Map<Integer, Receipts.Answered<S>> answered =
        receipts.hold(type, key, rows.from(), entries.size(), now);
    Iterator<Outcome<S>> taken = take(type, submitter, fresh(entries, rows, answered));
    Intake<S> access = access(type, submitter, answered.values(), now);
    List<Outcome<S>> outcomes = new ArrayList<>();
    List<Receipt> added = new ArrayList<>();
    for (int row = rows.from(); row < rows.from() + entries.size(); row++) {
      if (answered.containsKey(row)) {
        outcomes.add(repeated(type, access, answered.get(row), rows, row));
      } else {
        outcomes.add(taken.next());
        receipt(key, rows, row, outcomes.getLast()).ifPresent(added::add);
      }
    }
    receipts.add(added, now);
    return outcomes;
  }

  private static <S extends Statement> List<Entry<S>> fresh(
      List<Entry<S>> entries, Rows rows, Map<Integer, Receipts.Answered<S>> answered) {
    return IntStream.range(0, entries.size())
        .filter(row -> !answered.containsKey(rows.from() + row))
        .mapToObj(entries::get)
        .toList();
  }

  private <S extends Statement> Iterator<Outcome<S>> take(
      StatementType<S> type, Submitter submitter, List<Entry<S>> fresh) {
    List<Outcome<S>> taken =
        fresh.isEmpty() ? List.of() : submitStatements.submit(type, submitter, fresh);
    return taken.iterator();
  }

  private static Optional<Receipt> receipt(
      Receipt.Key key, Rows rows, int row, Outcome<?> outcome) {
    return outcome instanceof Outcome.Recorded<?>(Outcome.Effect effect, Revision<?> revision, _)
        ? Optional.of(
            new Receipt(
                key,
                row,
                rows.digest(row),
                effect,
                revision.content().position(),
                revision.number()))
        : Optional.empty();
  }

  private <S extends Statement> Intake<S> access(
      StatementType<S> type,
      Submitter submitter,
      Iterable<Receipts.Answered<S>> answered,
      Instant now) {
    List<Position> positions = new ArrayList<>();
    answered.forEach(
        it -> it.revision().ifPresent(revision -> positions.add(revision.content().position())));
    Known<S> known =
        positions.isEmpty() ? Known.nothing() : ledger.look(type, positions, submitter.subject());
    return new Intake<>(type, submitter, now, known);
  }

  private <S extends Statement> Outcome<S> repeated(
      StatementType<S> type, Intake<S> access, Receipts.Answered<S> before, Rows rows, int row) {
    if (!before.digest().equals(rows.digest(row)) || before.revision().isEmpty()) {
      return new Outcome.Refused<>(new Refusal.KeyUsed(rows.key()));
    }
    Revision<S> revision = before.revision().get();
    return access
        .refusal(revision.content().position())
        .<Outcome<S>>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Recorded<>(before.effect(), revision, replaced(type, before)));
  }

  private <S extends Statement> Optional<Revision<S>> replaced(
      StatementType<S> type, Receipts.Answered<S> answered) {
    return answered
        .revision()
        .filter(it -> answered.effect() == Outcome.Effect.REVISED)
        .flatMap(
            it ->
                revisions.all(type, it.content().position()).stream()
                    .filter(earlier -> earlier.number() == it.number() - 1)
                    .findFirst());
  }
}
