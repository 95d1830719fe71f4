package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.outturns.calculation.CalculationOrder;
import org.goldenthread.outturns.outturn.CurrentOutturns;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;

/**
 * Works out what is made of outturns, in the transaction that changes those: each figure once,
 * after all that it is made of. Whether the quarter is closed does not matter: who could change a
 * part there changed what is made of it.
 */
@ApplicationScoped
public class CalculateWholes {

  private final Replica replica;
  private final CurrentOutturns outturns;
  private final KeepCalculated calculated;
  private final TransactionSynchronizationRegistry transaction;

  public CalculateWholes(
      Replica replica,
      CurrentOutturns outturns,
      KeepCalculated calculated,
      TransactionSynchronizationRegistry transaction) {
    this.replica = replica;
    this.outturns = outturns;
    this.calculated = calculated;
    this.transaction = transaction;
  }

  /**
   * What is still to be worked out in a transaction.
   *
   * @param changed the places of what it changed
   * @param wholes what is made of it
   */
  private record Waiting(Set<Position> changed, Set<String> wholes) {}

  /** Works out an indicator, and what is made of it, after its definition changed. */
  @Transactional
  public void anew(String code) {
    Map<String, Subject> held = replica.holdWithParts(code);
    if (held.get(code) instanceof Indicator indicator && !indicator.parts().isEmpty()) {
      Set<String> spoken = new HashSet<>(indicator.parts());
      spoken.add(code);
      calculated.keep(
          outturns.quarters(spoken).stream()
              .flatMap(it -> CalculationOrder.of(Set.of(code), indicators(held), it).stream())
              .toList());
    }
  }

  /** Lets the transaction change more before anything is worked out, which {@link #now} does. */
  void wait(Runnable changes) {
    transaction.putResource(Waiting.class, new Waiting(new HashSet<>(), new HashSet<>()));
    changes.run();
  }

  /** Works out what waits in the transaction. */
  void now() {
    if (transaction.getResource(Waiting.class)
        instanceof Waiting(Set<Position> changed, Set<String> wholes)) {
      work(changed, wholes);
    }
  }

  /** After the transaction, which holds what is made of it, changed outturns. */
  void after(Collection<Position> changed, Set<String> wholes) {
    if (transaction.getResource(Waiting.class) instanceof Waiting waiting) {
      waiting.changed().addAll(changed);
      waiting.wholes().addAll(wholes);
    } else {
      work(changed, wholes);
    }
  }

  private void work(Collection<Position> changed, Set<String> wholes) {
    if (changed.isEmpty() || wholes.isEmpty()) {
      return;
    }
    List<Indicator> indicators = indicators(replica.hold(ReferenceKind.INDICATOR, wholes));
    Map<Quarter, Set<String>> codes =
        changed.stream()
            .collect(
                Collectors.groupingBy(
                    Position::quarter, Collectors.mapping(Position::subject, Collectors.toSet())));
    calculated.keep(
        codes.entrySet().stream()
            .flatMap(it -> CalculationOrder.of(it.getValue(), indicators, it.getKey()).stream())
            .toList());
  }

  private static List<Indicator> indicators(Map<String, Subject> subjects) {
    return subjects.values().stream().map(Indicator.class::cast).toList();
  }
}
