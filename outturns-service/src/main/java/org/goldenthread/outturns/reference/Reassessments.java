package org.goldenthread.outturns.reference;

import java.util.List;
import java.util.Optional;

/** The indicators whose meaning or targets changed since the rules last looked at them. */
public interface Reassessments {

  /** Some that wait, longest first. */
  List<String> waiting(int most);

  /** Adds one, in the current transaction. */
  void add(String indicator, Change change);

  /** Takes one out in the current transaction; empty if somebody else did. */
  Optional<Change> take(String indicator);
}
