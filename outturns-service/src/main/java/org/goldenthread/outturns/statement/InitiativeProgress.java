package org.goldenthread.outturns.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.Quarter;

/**
 * How a key initiative gets on in a quarter.
 *
 * @param ref the initiative's reference
 * @param status a code of the scoring policy's initiative statuses; empty if none was sent, which
 *     is a fault
 */
public record InitiativeProgress(
    String ref, Quarter quarter, String status, Optional<String> progress)
    implements Statement, Draft<InitiativeProgress> {

  /** What is kept as such. */
  public static final StatementType<InitiativeProgress> TYPE =
      new StatementType<>("progress", InitiativeProgress.class, ReferenceKind.INITIATIVE);

  private static final int LONGEST_STATUS = 60;
  private static final int LONGEST_TEXT = 20_000;

  /** What is to be said of a status that is none of those that there are. */
  public Optional<String> doubt(List<String> statuses) {
    return Optional.of(status)
        .filter(it -> !statuses.isEmpty() && !statuses.contains(it))
        .map(
            it ->
                "'%s' is no status of the scoring policy: send one of %s."
                    .formatted(it, String.join(", ", statuses)));
  }

  @Override
  public Stream<String> texts() {
    return progress.stream();
  }

  @Override
  public String subject() {
    return ref;
  }

  @Override
  public List<Fault> faults() {
    return new Faults()
        .required("/status", status, LONGEST_STATUS)
        .text("/progress", progress, LONGEST_TEXT)
        .all();
  }

  @Override
  public InitiativeProgress complete(Subject about) {
    return this;
  }
}
