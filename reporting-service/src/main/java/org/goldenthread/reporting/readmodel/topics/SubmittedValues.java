package org.goldenthread.reporting.readmodel.topics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.reporting.figure.Calculation;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Provenance;
import org.goldenthread.reporting.quarter.QuarterState;
import org.jspecify.annotations.Nullable;

/** Reads what outturns-service tells: figures, and the states of quarters. */
final class SubmittedValues {

  private SubmittedValues() {}

  static Outturn outturn(OutturnSubmitted event) {
    return new Outturn(
        event.status(),
        Optional.ofNullable(event.value()),
        ratio(event.numerator(), event.denominator()),
        Optional.ofNullable(event.supplementary())
            .map(it -> new Outturn.Supplementary(it.value(), it.unit())),
        Optional.ofNullable(event.reason()),
        Optional.ofNullable(event.expectedQuarter()),
        said(event.note()),
        Optional.ofNullable(event.calculation()).map(SubmittedValues::calculation),
        parts(event.parts()),
        Stream.ofNullable(event.months())
            .flatMap(List::stream)
            .map(SubmittedValues::month)
            .toList(),
        new Provenance(
            event.revision(),
            event.submittedAt(),
            event.submittedBy(),
            Optional.ofNullable(event.system()),
            Optional.ofNullable(event.revisionReason())),
        Optional.empty());
  }

  private static Outturn.Month month(OutturnSubmitted.Month told) {
    return new Outturn.Month(
        told.month(),
        told.status(),
        Optional.ofNullable(told.value()),
        ratio(told.numerator(), told.denominator()),
        Optional.ofNullable(told.reason()),
        parts(told.parts()));
  }

  private static Calculation calculation(OutturnSubmitted.Calculation told) {
    return new Calculation(
        told.formula(),
        told.figures(),
        told.sources().stream()
            .map(
                it ->
                    new Calculation.Source(
                        it.ref(), it.revision(), it.status(), Optional.ofNullable(it.value())))
            .toList());
  }

  private static List<Outturn.Part> parts(@Nullable List<OutturnSubmitted.Part> told) {
    return Stream.ofNullable(told).flatMap(List::stream).map(SubmittedValues::part).toList();
  }

  private static Outturn.Part part(OutturnSubmitted.Part part) {
    return new Outturn.Part(
        part.breakdown(),
        part.category(),
        part.status(),
        Optional.ofNullable(part.value()),
        ratio(part.numerator(), part.denominator()),
        Optional.ofNullable(part.reason()));
  }

  private static Optional<Outturn.Ratio> ratio(
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    return numerator == null || denominator == null
        ? Optional.empty()
        : Optional.of(new Outturn.Ratio(numerator, denominator));
  }

  static QuarterState state(QuarterStateChanged event) {
    return new QuarterState(
        QuarterState.Stage.valueOf(event.state().name()),
        Optional.of(event.changedAt()),
        Optional.ofNullable(event.accepted()).orElse(List.of()).stream()
            .flatMap(it -> accepted(it).stream())
            .toList());
  }

  private static Optional<QuarterState.Accepted> accepted(QuarterStateChanged.Accepted told) {
    return ConsumedTopics.kindOf(told.topic())
        .map(kind -> new QuarterState.Accepted(kind, told.quarter(), told.revisions()));
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text).filter(words -> !words.isBlank());
  }
}
