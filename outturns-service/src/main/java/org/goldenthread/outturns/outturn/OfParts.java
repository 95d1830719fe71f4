package org.goldenthread.outturns.outturn;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.part.SentParts;

/** A figure with its parts: of a quarter, or of one of its months. */
interface OfParts<T extends OfParts<T>> {

  List<Part> parts();

  /** The same with other parts. */
  T with(List<Part> others);

  /** Who says nothing of parts, and else what is there, says what is there. */
  default T unlessParts(SentParts sent, Optional<T> before) {
    return before
        .filter(it -> sent.said().isEmpty())
        .filter(it -> with(it.parts()).equals(it))
        .orElseGet(() -> with(parts()));
  }
}
