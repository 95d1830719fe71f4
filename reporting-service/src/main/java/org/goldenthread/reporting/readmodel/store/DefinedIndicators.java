package org.goldenthread.reporting.readmodel.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/** The indicators that a report of a quarter can show, and which figures of theirs it needs. */
record DefinedIndicators(Quarter quarter, List<Defined> defined) {

  /** Those with a definition in force in the quarter that is wanted. */
  static DefinedIndicators in(Quarter quarter, Found framework, Predicate<Definition> wanted) {
    return new DefinedIndicators(
        quarter,
        framework.all(FactKind.INDICATOR, DefinedIndicator.class).stream()
            .flatMap(
                indicator ->
                    indicator
                        .definitionIn(quarter)
                        .filter(wanted)
                        .map(report -> new Defined(indicator, shown(indicator, report, quarter)))
                        .stream())
            .toList());
  }

  /** Those with these references. */
  DefinedIndicators about(Set<String> refs) {
    return new DefinedIndicators(
        quarter,
        defined.stream().filter(it -> refs.contains(it.indicator().ref().value())).toList());
  }

  private static Definition shown(DefinedIndicator indicator, Definition report, Quarter quarter) {
    return indicator
        .definitionIn(report.dataQuarter(quarter))
        .map(measured -> measured.shownBy(report))
        .orElse(report);
  }

  /**
   * Their figures of all quarters that a report can show. What is not measured every quarter is
   * looked for by itself, since its figures go further back.
   */
  List<Selection> figures() {
    return defined.stream()
        .collect(Collectors.groupingBy(it -> it.definition().frequency().step()))
        .values()
        .stream()
        .map(this::figures)
        .toList();
  }

  private Selection figures(List<Defined> some) {
    Quarter earliest = some.stream().map(this::earliest).min(Quarter::compareTo).orElse(quarter);
    return Selection.of(FactKind.OUTTURN, FactKind.SCORE, FactKind.COMPARATORS, FactKind.COMMENTARY)
        .about(some.stream().map(it -> it.indicator().ref().value()).toList())
        .between(earliest, quarter);
  }

  private Quarter earliest(Defined indicator) {
    return indicator.definition().figuresUpTo(dataQuarter(indicator), HistoryPoint.MOST).getFirst();
  }

  List<IndicatorFigures> figures(Found found) {
    ByReference figures =
        new ByReference(
            found.byKeyAndQuarter(FactKind.OUTTURN, Outturn.class),
            found.byKeyAndQuarter(FactKind.SCORE, Scored.class),
            found.byKeyAndQuarter(FactKind.COMPARATORS, Comparators.class),
            found.byKeyAndQuarter(FactKind.COMMENTARY, Commentary.class));
    return defined.stream().map(it -> figures.of(it, dataQuarter(it))).toList();
  }

  private Quarter dataQuarter(Defined indicator) {
    return indicator.definition().dataQuarter(quarter);
  }

  private record ByReference(
      Map<String, Map<Quarter, Outturn>> outturns,
      Map<String, Map<Quarter, Scored>> scores,
      Map<String, Map<Quarter, Comparators>> comparators,
      Map<String, Map<Quarter, Commentary>> commentaries) {

    IndicatorFigures of(Defined defined, Quarter dataQuarter) {
      DefinedIndicator indicator = defined.indicator();
      String ref = indicator.ref().value();
      return new IndicatorFigures(
          indicator.ref(),
          defined.definition(),
          indicator.definitions(),
          indicator.revision(),
          indicator.changedAt(),
          indicator.changedBy(),
          indicator.targets(),
          outturns.getOrDefault(ref, Map.of()),
          tolerances(ref),
          only(scores, ref, dataQuarter),
          only(comparators, ref, dataQuarter),
          only(commentaries, ref, dataQuarter).filter(Commentary::saysSomething));
    }

    private Map<Quarter, BigDecimal> tolerances(String ref) {
      Map<Quarter, BigDecimal> tolerances = new HashMap<>();
      scores
          .getOrDefault(ref, Map.of())
          .forEach((q, score) -> score.tolerance().ifPresent(one -> tolerances.put(q, one)));
      return tolerances;
    }

    private static <T> Optional<T> only(
        Map<String, Map<Quarter, T>> byRef, String ref, Quarter quarter) {
      return Optional.ofNullable(byRef.getOrDefault(ref, Map.of()).get(quarter));
    }
  }

  record Defined(DefinedIndicator indicator, Definition definition) {}
}
