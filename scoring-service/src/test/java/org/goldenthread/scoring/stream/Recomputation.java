package org.goldenthread.scoring.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Scoring;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.stream.topics.events.CouncilPlanChangedReader;
import org.goldenthread.scoring.stream.topics.events.IndicatorChangedReader;
import org.goldenthread.scoring.stream.topics.events.OutturnSubmittedReader;
import org.goldenthread.scoring.stream.topics.events.ScoringPolicyChangedReader;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What the scores must be: the last word of each thing is taken and everything is scored once. */
final class Recomputation {

  private final Map<String, CouncilPlan> plans = new HashMap<>();
  private final Map<String, ScoringPolicy> policies = new HashMap<>();
  private final Map<IndicatorRef, Indicator> indicators = new HashMap<>();
  private final Map<IndicatorRef, Map<Quarter, Outturn>> outturns = new TreeMap<>();

  private Recomputation() {}

  /** The scores of events, each revision of which comes after the one before. */
  public static List<ScoredOutturn> of(List<Object> eventsInOrder) {
    Recomputation recomputation = new Recomputation();
    eventsInOrder.forEach(recomputation::take);
    return recomputation.scores();
  }

  /** The series of the same events, by indicator; only those with outturns. */
  public static List<Series> seriesOf(List<Object> eventsInOrder) {
    Recomputation recomputation = new Recomputation();
    eventsInOrder.forEach(recomputation::take);
    return recomputation.series();
  }

  private void take(Object event) {
    byte[] bytes = EventJson.write(event);
    switch (event) {
      case CouncilPlanChanged plan ->
          plans.put(plan.code(), CouncilPlanChangedReader.change(bytes).plan());
      case ScoringPolicyChanged policy ->
          policies.put(policy.code(), ScoringPolicyChangedReader.change(bytes).policy());
      case IndicatorChanged indicator ->
          indicators.put(indicator.ref(), IndicatorChangedReader.indicator(bytes));
      case OutturnSubmitted outturn ->
          outturns
              .computeIfAbsent(outturn.ref(), _ -> new TreeMap<>())
              .put(
                  outturn.quarter(),
                  new OutturnSubmittedReader().read(outturn.ref().value(), bytes).outturn());
      default -> throw new IllegalArgumentException("No topic for " + event);
    }
  }

  private List<ScoredOutturn> scores() {
    Scoring scoring = new Scoring(new Framework(plans, policies));
    return series().stream().map(scoring::scoreAll).flatMap(List::stream).toList();
  }

  private List<Series> series() {
    List<Series> series = new ArrayList<>();
    outturns.forEach(
        (ref, byQuarter) ->
            series.add(Series.of(indicators.getOrDefault(ref, Indicator.unknown(ref)), byQuarter)));
    return series;
  }
}
