package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** An indicator with outturns and a policy, of which a test says only what matters to it. */
public final class SeriesExample {

  public static final String START = "2018-19-Q1";

  private final List<Definition> definitions = new ArrayList<>();
  private final Map<Quarter, Target> targets = new TreeMap<>();
  private final Map<Quarter, Outturn> outturns = new TreeMap<>();
  private ScoringPolicy policy = Policies.THREE_LEVEL;

  public static SeriesExample series() {
    return series(definition -> definition);
  }

  public static SeriesExample series(UnaryOperator<DefinitionExample> saying) {
    return undefined().redefined(START, saying);
  }

  public static SeriesExample undefined() {
    return new SeriesExample();
  }

  public SeriesExample redefined(String from, UnaryOperator<DefinitionExample> saying) {
    definitions.add(saying.apply(DefinitionExample.from(from)).build());
    return this;
  }

  public SeriesExample target(String quarter, String value) {
    return target(quarter, new Target.Value(new BigDecimal(value), Optional.empty()));
  }

  public SeriesExample target(String quarter, Target target) {
    targets.put(Quarter.parse(quarter), target);
    return this;
  }

  public SeriesExample outturn(String quarter, String value) {
    return outturn(quarter, value, OutturnStatus.FINAL);
  }

  public SeriesExample outturn(String quarter, String value, OutturnStatus status) {
    outturns.put(Quarter.parse(quarter), new Outturn.Measured(new BigDecimal(value), status, 1));
    return this;
  }

  /** A value that was worked out from others. */
  public SeriesExample calculated(String quarter, String value, String how) {
    outturns.put(
        Quarter.parse(quarter),
        new Outturn.Measured(
            new BigDecimal(value), Optional.empty(), Optional.of(how), OutturnStatus.FINAL, 1));
    return this;
  }

  /** A value with what it is the quotient of, written {@code 71/100}. */
  public SeriesExample outturn(String quarter, String value, String ratio) {
    String[] parts = ratio.split("/", 2);
    outturns.put(
        Quarter.parse(quarter),
        new Outturn.Measured(
            new BigDecimal(value),
            Optional.of(new Outturn.Ratio(new BigDecimal(parts[0]), new BigDecimal(parts[1]))),
            OutturnStatus.FINAL,
            1));
    return this;
  }

  public SeriesExample absent(String quarter, OutturnStatus status) {
    outturns.put(Quarter.parse(quarter), new Outturn.Absent(status, 1));
    return this;
  }

  public SeriesExample under(ScoringPolicy other) {
    policy = other;
    return this;
  }

  public SeriesExample under(TrendRules trends) {
    return under(Policies.threeLevel(trends));
  }

  public Series build() {
    return Series.of(Indicator.of(new IndicatorRef("PI.1"), 1, definitions, targets), outturns);
  }

  /** Scored under the policy, which governs every year. */
  public ScoredOutturn scored(String quarter) {
    CouncilPlan plan =
        CouncilPlan.withOnePolicy(
            "plan", 1, new FinancialYear(2000), new FinancialYear(2030), policy.code());
    return scored(quarter, Framework.of(List.of(plan), List.of(policy)));
  }

  public ScoredOutturn scored(String quarter, Framework framework) {
    return new Scoring(framework).score(build(), Quarter.parse(quarter)).orElseThrow();
  }
}
