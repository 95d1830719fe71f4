package org.goldenthread.reporting.readmodel.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which facts are looked for.
 *
 * @param keys of what they are about; empty for everything
 * @param first the first quarter, as it is kept
 * @param last the last quarter, as it is kept
 */
record Selection(
    List<FactKind> kinds, Optional<Collection<String>> keys, String first, String last) {

  private static final String AFTER_ALL_QUARTERS = "9999";

  /** Of everything, whatever quarter it is about, if any. */
  static Selection of(FactKind... kinds) {
    return new Selection(List.of(kinds), Optional.empty(), "", AFTER_ALL_QUARTERS);
  }

  Selection about(Collection<String> wanted) {
    return new Selection(kinds, Optional.of(wanted), first, last);
  }

  Selection between(Quarter begin, Quarter end) {
    return new Selection(kinds, keys, begin.toString(), end.toString());
  }
}
