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
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * An exception commentary: why an indicator misses its target, and what is done about it.
 *
 * @param performance what the data tells
 * @param impact issues and risks for service delivery
 * @param assurance evidence that actions are in place and have an impact
 * @param actions what is being done
 */
public record Commentary(
    IndicatorRef ref,
    Quarter quarter,
    Optional<String> performance,
    Optional<String> impact,
    Optional<String> assurance,
    Optional<String> actions)
    implements Statement, Draft<Commentary> {

  /** What is kept as such. */
  public static final StatementType<Commentary> TYPE =
      new StatementType<>("commentary", Commentary.class, ReferenceKind.INDICATOR);

  private static final int LONGEST_TEXT = 20_000;

  @Override
  public Stream<String> texts() {
    return Stream.of(performance, impact, assurance, actions).flatMap(Optional::stream);
  }

  @Override
  public String subject() {
    return ref.value();
  }

  @Override
  public String written() {
    return ref.spelling();
  }

  @Override
  public List<Fault> faults() {
    return new Faults()
        .text("/performance", performance, LONGEST_TEXT)
        .text("/impact", impact, LONGEST_TEXT)
        .text("/assurance", assurance, LONGEST_TEXT)
        .text("/actions", actions, LONGEST_TEXT)
        .when(isEmpty(), "/performance", "The commentary says nothing: send at least one part")
        .all();
  }

  private boolean isEmpty() {
    return performance.isEmpty() && impact.isEmpty() && assurance.isEmpty() && actions.isEmpty();
  }

  @Override
  public Commentary complete(Subject about) {
    return this;
  }
}
