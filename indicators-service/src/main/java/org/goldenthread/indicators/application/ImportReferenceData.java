package org.goldenthread.indicators.application;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Precondition;

/** Makes many changes together: all of them, or none if one is refused. */
@ApplicationScoped
public class ImportReferenceData {

  private final TakeStep take;
  private final Turn turn;
  private final TransactionSynchronizationRegistry transaction;

  ImportReferenceData(TakeStep take, Turn turn, TransactionSynchronizationRegistry transaction) {
    this.take = take;
    this.turn = turn;
    this.transaction = transaction;
  }

  /**
   * Makes the changes in the order in which one needs another.
   *
   * @param keep whether they stay if none is refused; else it is only told what they would do
   * @return what became of each, in the order given
   */
  @Transactional
  public List<Outcome<?>> run(List<ReferenceStep> steps, boolean keep, String subject) {
    turn.await();
    Author author = new Author(subject, new Precondition.Whatever());
    Map<Integer, Outcome<?>> outcomes = new TreeMap<>();
    IntStream.range(0, steps.size())
        .boxed()
        .sorted(comparing(steps::get, ReferenceStep.IN_ORDER))
        .forEach(position -> outcomes.put(position, take.take(steps.get(position), author)));
    boolean refused = outcomes.values().stream().anyMatch(Outcome.Refused.class::isInstance);
    if (refused || !keep) {
      transaction.setRollbackOnly();
    }
    return List.copyOf(outcomes.values());
  }
}
