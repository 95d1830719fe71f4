package org.goldenthread.scoring.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.rules.Scoring;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/**
 * What is supposed to be otherwise, in every quarter; what is not named stays as it is. Nothing is
 * changed by supposing it.
 *
 * @param policy scores every quarter that a council plan covers
 * @param tolerance before those of the quarter, the indicator and the policy
 * @param target how targets differ
 * @param polarity of every definition
 */
record Supposition(
    Optional<ScoringPolicy> policy,
    Optional<Tolerance> tolerance,
    Optional<TargetChange> target,
    Optional<Polarity> polarity) {

  /**
   * The scores of a series as they are and as they would be, earliest first.
   *
   * @param about the quarters that are asked about; no other is scored
   */
  List<Contrast> contrast(Framework framework, Series series, Predicate<Quarter> about) {
    Scoring real = new Scoring(framework);
    Scoring supposed = new Scoring(policy.map(framework::under).orElse(framework));
    Series otherwise = otherwise(series);
    return series.outturns().keySet().stream()
        .filter(about)
        .map(
            quarter ->
                new Contrast(
                    real.score(series, quarter).orElseThrow(),
                    supposed.score(otherwise, quarter).orElseThrow()))
        .toList();
  }

  private Series otherwise(Series series) {
    Indicator indicator = series.indicator();
    List<Definition> definitions =
        indicator.definitions().values().stream().map(this::otherwise).toList();
    return new Series(
        Indicator.of(indicator.ref(), indicator.revision(), definitions, targets(series)),
        series.outturns());
  }

  private Definition otherwise(Definition definition) {
    return definition.with(
        polarity.orElse(definition.polarity()), tolerance.or(definition::tolerance));
  }

  private Map<Quarter, Target> targets(Series series) {
    Map<Quarter, Target> targets = new TreeMap<>();
    for (Quarter quarter : series.outturns().keySet()) {
      targets.put(quarter, otherwise(series.indicator().targetAt(quarter)));
    }
    return targets;
  }

  /** A supposed tolerance comes before that of the quarter, which is therefore taken away. */
  private Target otherwise(Target set) {
    Target supposed = target.map(change -> change.of(set)).orElse(set);
    return supposed instanceof Target.Value value && tolerance.isPresent()
        ? new Target.Value(value.value(), Optional.empty())
        : supposed;
  }
}
