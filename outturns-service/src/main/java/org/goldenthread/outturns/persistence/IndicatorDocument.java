package org.goldenthread.outturns.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.domain.Definition;
import org.goldenthread.outturns.domain.Indicator;
import org.goldenthread.outturns.domain.Subject;
import org.goldenthread.outturns.domain.Unit;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What submission needs of an indicator's document in the replica; the rest is passed over. */
record IndicatorDocument(Quarter fromQuarter, @Nullable String unit, @Nullable String directorate) {

  /** The indicator; empty if it has no definition, so that nothing can be said about it. */
  static Optional<Subject> indicator(String code, String definitions) {
    List<Definition> known =
        Stream.of(DocumentJson.read(definitions, IndicatorDocument[].class))
            .map(IndicatorDocument::definition)
            .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(Indicator.of(code, known));
  }

  private Definition definition() {
    return new Definition(
        fromQuarter,
        Optional.ofNullable(unit).map(Unit::new).orElse(Unit.NONE),
        Optional.ofNullable(directorate));
  }
}
