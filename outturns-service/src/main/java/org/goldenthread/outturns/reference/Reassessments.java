package org.goldenthread.outturns.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The indicators whose meaning or targets changed since the rules last looked at them. */
public interface Reassessments {

  /** Some that wait, in the order of their references, after one of them. */
  List<String> waiting(String after, int most);

  /** Adds indicators that changed, in the current transaction. */
  void add(List<Replica.State> indicators);

  /** Adds indicators for another look, in the current transaction, unless they wait for one. */
  void again(Collection<String> indicators);

  /** Takes one out in the current transaction; empty if somebody else did. */
  Optional<Change> take(String indicator);
}
