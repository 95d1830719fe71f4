package org.goldenthread.outturns.intake.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.finding.store.FindingSql;
import org.goldenthread.outturns.intake.Known;
import org.goldenthread.outturns.intake.Ledger;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.store.CurrentSql;
import org.goldenthread.outturns.quarter.store.QuarterSql;
import org.goldenthread.outturns.reference.Reassessments;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.reference.store.FormulaSql;
import org.goldenthread.outturns.reference.store.SubjectSql;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.store.RevisionSql;
import org.goldenthread.vocabulary.Quarter;

/**
 * Asks all that must be known in one round trip, and changes all that is kept in another. Documents
 * of reference data are parsed once for each of their revisions.
 */
@Singleton
record LedgerTables(RoundTrips database, Replica replica, Reassessments reassessments)
    implements Ledger {

  private static final String REVISIONS =
      """
      select kind, code, revision from replica
      where kind = ? and code = any(?) or kind = 'DIRECTORATE'
      """;

  @Override
  public <S extends Statement> Known<S> hold(
      StatementType<S> type, Collection<Position> positions, String submitter, Busy busy) {
    Answers<S> answers = new Answers<>(type, positions);
    Set<String> held = new HashSet<>();
    answers.questions.addFirst(
        new Question(subjects(answers, busy), row -> held.add(row.getString(1))));
    answers.questions.addFirst(Question.ofLock(QuarterSql.share()));
    if (type.equals(Outturn.TYPE)) {
      answers.questions.add(
          new Question(
              FormulaSql.wholes(answers.codes), row -> answers.wholes.add(row.getString(1))));
    }
    database.ask(answers.questions);
    leaveOut(answers, held, busy);
    return known(answers, submitter);
  }

  /** What is worked out of a subject must be held with it, or nothing is said of any. */
  private void leaveOut(Answers<?> answers, Set<String> held, Busy busy) {
    answers.revisions.keySet().retainAll(held);
    if (busy == Busy.LEFT && !held.containsAll(answers.wholes)) {
      answers.revisions.clear();
    } else {
      leaveForLater(answers.wholes, held);
    }
  }

  /** What came to be worked out of a subject while this waited for it is not held. */
  private void leaveForLater(Set<String> wholes, Set<String> held) {
    Set<String> late = new HashSet<>(wholes);
    late.removeAll(held);
    wholes.retainAll(held);
    reassessments.again(late);
  }

  private static Sql subjects(Answers<?> answers, Busy busy) {
    return busy == Busy.LEFT
        ? SubjectSql.holdFree(answers.type.about(), answers.codes)
        : SubjectSql.hold(answers.type.about(), answers.codes);
  }

  @Override
  public <S extends Statement> Known<S> look(
      StatementType<S> type, Collection<Position> positions, String submitter) {
    Answers<S> answers = new Answers<>(type, positions);
    database.ask(answers.questions);
    return known(answers, submitter);
  }

  @Override
  public <S extends Statement> Map<Position, Revision<S>> latest(
      StatementType<S> type, Collection<Position> positions) {
    Map<Position, Revision<S>> latest = new HashMap<>();
    database.ask(List.of(latest(type, positions, latest)));
    return latest;
  }

  private static <S extends Statement> Question latest(
      StatementType<S> type, Collection<Position> positions, Map<Position, Revision<S>> latest) {
    return new Question(
        RevisionSql.latest(type, positions),
        row -> {
          Revision<S> revision = RevisionSql.read(type, row);
          latest.put(revision.content().position(), revision);
        });
  }

  @Override
  public void holdAll(StatementType<?> type, Collection<String> subjects) {
    database.ask(
        List.of(
            Question.ofLock(QuarterSql.share()),
            Question.ofLock(SubjectSql.hold(type.about(), subjects))));
  }

  @Override
  public <S extends Statement> void add(StatementType<S> type, List<Revision<S>> added) {
    database.change(RevisionSql.add(type, added));
    if (type.equals(Outturn.TYPE)) {
      database.change(CurrentSql.replace(outturns(added)));
    }
  }

  @SuppressWarnings("unchecked") // the type says so
  private static List<Revision<Outturn>> outturns(List<? extends Revision<?>> added) {
    return (List<Revision<Outturn>>) added;
  }

  private <S extends Statement> Known<S> known(Answers<S> answers, String submitter) {
    return new Known<>(
        replica.at(answers.type.about(), answers.revisions),
        replica.directoratesAt(answers.directorates),
        answers.closed,
        answers.latest,
        history(answers, submitter),
        answers.values.series(),
        answers.wholes,
        answers.findings);
  }

  /** The revisions, where somebody else than the submitter spoke last, if only of a month. */
  private <S extends Statement> Map<Position, List<Revision<S>>> history(
      Answers<S> answers, String submitter) {
    List<Position> contested =
        answers.latest.entrySet().stream()
            .filter(it -> mayHaveBeenCorrected(it.getValue(), submitter))
            .map(Map.Entry::getKey)
            .toList();
    List<Revision<S>> said = new ArrayList<>();
    if (!contested.isEmpty()) {
      database.ask(
          List.of(
              new Question(
                  RevisionSql.history(answers.type, contested),
                  row -> said.add(RevisionSql.read(answers.type, row)))));
    }
    return said.stream().collect(Collectors.groupingBy(it -> it.content().position()));
  }

  private static boolean mayHaveBeenCorrected(Revision<?> last, String submitter) {
    return !last.submittedBy().equals(submitter)
        || (last.content() instanceof Outturn outturn && !outturn.months().isEmpty());
  }

  /** What is asked about positions, and what is answered. */
  private static final class Answers<S extends Statement> {

    private final StatementType<S> type;
    private final List<String> codes;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private final Map<String, Long> directorates = new HashMap<>();
    private final Set<Quarter> closed = new HashSet<>();
    private final Map<Position, Revision<S>> latest = new HashMap<>();
    private final CurrentSql.Values values = new CurrentSql.Values();
    private final List<TrackedFinding> findings = new ArrayList<>();
    private final Set<String> wholes = new HashSet<>();

    private Answers(StatementType<S> type, Collection<Position> positions) {
      this.type = type;
      this.codes = positions.stream().map(Position::subject).distinct().toList();
      String about = type.about().name();
      questions.add(
          new Question(
              Sql.of(REVISIONS).with(about).withAll("text", codes),
              row -> {
                String kind = row.getString("kind");
                if (kind.equals(ReferenceKind.DIRECTORATE.name())) {
                  directorates.put(row.getString("code"), row.getLong("revision"));
                }
                if (kind.equals(about)) {
                  revisions.put(row.getString("code"), row.getLong("revision"));
                }
              }));
      List<Quarter> quarters = positions.stream().map(Position::quarter).distinct().toList();
      questions.add(
          new Question(
              QuarterSql.closed(quarters), row -> closed.add(Quarter.parse(row.getString(1)))));
      questions.add(latest(type, positions, latest));
      questions.add(FindingSql.about(type.about(), codes, findings::add));
      if (type.equals(Outturn.TYPE)) {
        questions.add(CurrentSql.series(positions, values));
      }
    }
  }
}
