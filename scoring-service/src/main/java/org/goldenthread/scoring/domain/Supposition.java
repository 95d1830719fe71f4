package org.goldenthread.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
public record Supposition(
    Optional<ScoringPolicy> policy,
    Optional<Tolerance> tolerance,
    Optional<TargetChange> target,
    Optional<Polarity> polarity) {

  /** The scores of every outturn as they are and as they would be, earliest first. */
  public List<Contrast> contrast(Framework framework, Series series) {
    Scoring real = new Scoring(framework);
    Scoring supposed = new Scoring(policy.map(framework::under).orElse(framework));
    Series otherwise = otherwise(series);
    return series.outturns().keySet().stream()
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
