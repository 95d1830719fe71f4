package org.goldenthread.outturns.reference;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** Who speaks for a subject in a quarter. */
public sealed interface Owner {

  /**
   * One directorate does.
   *
   * @param code the directorate's code
   */
  record OneDirectorate(String code) implements Owner {}

  /** The whole council does, through the performance team. */
  record WholeCouncil() implements Owner {}

  /**
   * Nobody does, because the subject is not defined yet in that quarter.
   *
   * @param definedFrom the first quarter in which it is
   */
  record NobodyYet(Quarter definedFrom) implements Owner {}

  /** The directorate, or the whole council where there is none. */
  static Owner of(Optional<String> directorate) {
    return directorate.<Owner>map(OneDirectorate::new).orElseGet(WholeCouncil::new);
  }
}
