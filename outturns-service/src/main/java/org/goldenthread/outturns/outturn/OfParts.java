package org.goldenthread.outturns.outturn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.part.SentParts;
import org.goldenthread.vocabulary.OutturnStatus;

/** A figure with its parts: of a quarter, or of one of its months. */
interface OfParts<T extends OfParts<T>> {

  OutturnStatus status();

  Optional<Figure> value();

  Optional<Ratio> ratio();

  List<Part> parts();

  /** The whole, and what somebody may have corrected: the value or why there is none, and parts. */
  default Set<Object> figures() {
    return Stream.of(
            Optional.of(this),
            value().<Object>map(it -> it).or(() -> Optional.of(status())),
            ratio(),
            Optional.of(parts()).filter(it -> !it.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

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
