package org.goldenthread.indicators.exchange;

import static java.util.Comparator.comparing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Turn;
import org.goldenthread.indicators.indicator.Indicators;

/** Makes many changes together: all of them or none, or those that are not refused. */
@ApplicationScoped
public class ImportReferenceData {

  private static final int LONGEST_SECONDS = 600;

  private final Turn turn;
  private final Indicators indicators;
  private final Recorder recorder;
  private final TransactionSynchronizationRegistry transaction;

  ImportReferenceData(
      Turn turn,
      Indicators indicators,
      Recorder recorder,
      TransactionSynchronizationRegistry transaction) {
    this.turn = turn;
    this.indicators = indicators;
    this.recorder = recorder;
    this.transaction = transaction;
  }

  /**
   * Makes the changes in the order in which one needs another, those of one thing as one revision.
   *
   * @return what became of each, in the order given
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public List<Outcome<?>> run(List<Step> steps, Keeping keeping, Author author) {
    turn.await(Turn.REFERENCE_DATA);
    indicators.expect(steps.stream().<Change<?>>map(Step::change).toList());
    Map<Integer, Outcome<?>> outcomes = new TreeMap<>();
    for (List<Integer> positions : NeededFirst.order(byThing(steps), steps)) {
      List<Integer> refused = make(steps, positions, author, outcomes);
      List<Integer> others = new ArrayList<>(positions);
      others.removeAll(refused);
      if (!refused.isEmpty() && !others.isEmpty()) {
        make(steps, others, author, outcomes);
      }
      steps.get(positions.getFirst()).change().concept().history().settle();
    }
    boolean refused = outcomes.values().stream().anyMatch(Outcome.Refused.class::isInstance);
    if (keeping == Keeping.NONE || (keeping == Keeping.ALL_OR_NONE && refused)) {
      transaction.setRollbackOnly();
    }
    return List.copyOf(outcomes.values());
  }

  /** Makes those of one thing, unless one is refused; gives the positions of the refused. */
  private List<Integer> make(
      List<Step> steps, List<Integer> positions, Author author, Map<Integer, Outcome<?>> outcomes) {
    List<Change<?>> changes = new ArrayList<>();
    positions.forEach(it -> changes.add(steps.get(it).change()));
    List<Outcome<?>> made = recorder.record(changes, author);
    IntStream.range(0, made.size()).forEach(it -> outcomes.put(positions.get(it), made.get(it)));
    return positions.stream().filter(it -> outcomes.get(it) instanceof Outcome.Refused).toList();
  }

  /** The positions of the steps in the order of making; those of one thing stand together. */
  private static List<List<Integer>> byThing(List<Step> steps) {
    List<List<Integer>> groups = new ArrayList<>();
    IntStream.range(0, steps.size())
        .boxed()
        .sorted(comparing(steps::get, Step.IN_ORDER))
        .forEach(
            position -> {
              boolean another =
                  groups.isEmpty()
                      || !steps.get(groups.getLast().getLast()).isOfSameThing(steps.get(position));
              if (another) {
                groups.add(new ArrayList<>());
              }
              groups.getLast().add(position);
            });
    return groups;
  }
}
