package org.goldenthread.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** An indicator for a test, which says only what matters to it. */
final class An {

  static final Instant LONG_AGO = Instant.parse("2019-04-01T00:00:00Z");
  static final Quarter Q2 = Quarter.parse("2020-21-Q2");

  private final String ref;
  private Definition definition =
      new Definition(
          Quarter.parse("2019-20-Q1"),
          "An indicator",
          Optional.empty(),
          Optional.of("percent"),
          new FigureFormat(FigureFormat.Unit.of("percent"), OptionalInt.empty(), 1),
          Polarity.HIGHER_IS_BETTER,
          Optional.of("CS"),
          Optional.of("SAFE"),
          false,
          0,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private final Map<Quarter, Target> targets = new HashMap<>();
  private final Map<Quarter, Outturn> outturns = new HashMap<>();
  private final Map<Quarter, BigDecimal> tolerances = new HashMap<>();
  private Optional<String> note = Optional.empty();
  private Optional<Scored> scored = Optional.empty();
  private Optional<Comparators> comparators = Optional.empty();
  private Optional<Commentary> commentary = Optional.empty();
  private Instant changedAt = LONG_AGO;

  private An(String ref) {
    this.ref = ref;
  }

  static An indicator(String ref) {
    return new An(ref);
  }

  /** Reported as 71 against 85, and scored with the band. */
  static An scored(String ref, String band, Direction direction) {
    return indicator(ref).target(Q2, "85").outturn(Q2, "71").score(band, direction);
  }

  An definition(UnaryOperator<Definition> change) {
    definition = change.apply(definition);
    return this;
  }

  An changedAt(Instant time) {
    changedAt = time;
    return this;
  }

  An target(Quarter quarter, String value) {
    targets.put(quarter, new Target.Value(new BigDecimal(value), Optional.empty()));
    return this;
  }

  An tolerance(Quarter quarter, String amount) {
    tolerances.put(quarter, new BigDecimal(amount));
    return this;
  }

  /** Stands beside every outturn that is told after it. */
  An note(String text) {
    note = Optional.of(text);
    return this;
  }

  An outturn(Quarter quarter, String value) {
    return outturn(quarter, OutturnStatus.FINAL, Optional.of(value), Optional.empty());
  }

  An absent(Quarter quarter, OutturnStatus status, String reason) {
    return outturn(quarter, status, Optional.empty(), Optional.of(reason));
  }

  An outturn(
      Quarter quarter, OutturnStatus status, Optional<String> value, Optional<String> reason) {
    outturns.put(
        quarter,
        new Outturn(
            status,
            value.map(BigDecimal::new),
            Optional.empty(),
            Optional.empty(),
            reason,
            Optional.empty(),
            note,
            new Provenance(1, LONG_AGO, "loader", Optional.empty(), Optional.empty())));
    return this;
  }

  An score(String band, Direction direction) {
    return scored(
        new Scored(
            OutturnStatus.FINAL,
            Optional.of(new BigDecimal("71")),
            Optional.of(new BigDecimal("85")),
            Optional.of(new BigDecimal("4.25")),
            new Score.Banded(band, "?", "As scored: " + band),
            new Trend(direction, Optional.empty(), Optional.empty(), Optional.empty()),
            Trend.none("there is no earlier outturn"),
            Optional.of("three-level"),
            "Because.",
            LONG_AGO));
  }

  An scored(Scored scoring) {
    scored = Optional.of(scoring);
    return this;
  }

  An comparators(Comparators others) {
    comparators = Optional.of(others);
    return this;
  }

  An commentaryAt(Instant time) {
    commentary =
        Optional.of(
            new Commentary(
                Optional.of("Fewer staff."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                time,
                "ccs"));
    return this;
  }

  IndicatorFigures figures() {
    return new IndicatorFigures(
        IndicatorRef.parse(ref),
        definition,
        changedAt,
        "team",
        targets,
        outturns,
        tolerances,
        scored,
        comparators,
        commentary);
  }
}
