package org.goldenthread.outturns.reference;

import org.goldenthread.vocabulary.Quarter;

/** What a statement is about, as far as submission depends on it. */
public sealed interface Subject permits Indicator, Initiative, Directorate {

  /** Its reference or code. */
  String code();

  /** The same as people write it. */
  default String written() {
    return code();
  }

  /** Who speaks for it in a quarter. */
  Owner ownerIn(Quarter quarter);
}
