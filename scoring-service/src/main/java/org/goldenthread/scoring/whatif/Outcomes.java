package org.goldenthread.scoring.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.rules.Inputs;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Trend;
import org.goldenthread.scoring.whatif.Contrast.Aspect;
import org.goldenthread.scoring.whatif.WhatIf.Position;
import org.goldenthread.scoring.whatif.WhatIfAnswer.BandCount;
import org.goldenthread.scoring.whatif.WhatIfAnswer.Outcome;
import org.goldenthread.scoring.whatif.WhatIfAnswer.QuarterTotals;
import org.goldenthread.scoring.whatif.WhatIfAnswer.ScoreCounts;
import org.goldenthread.scoring.whatif.WhatIfAnswer.Totals;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Counts what would be otherwise, one outturn after the other, and keeps one page of them. */
final class Outcomes {

  private final WhatIf.Page page;
  private final Counting all = new Counting();
  private final Map<Quarter, Counting> byQuarter = new TreeMap<>();
  private final Set<IndicatorRef> indicators = new HashSet<>();
  private final List<Contrast> rest = new ArrayList<>();

  Outcomes(WhatIf.Page page) {
    this.page = page;
  }

  void add(Contrast contrast) {
    Inputs inputs = contrast.before().inputs();
    indicators.add(inputs.ref());
    all.add(contrast);
    byQuarter.computeIfAbsent(inputs.quarter(), _ -> new Counting()).add(contrast);
    if (rest.size() <= page.most() && page.shows(position(contrast), contrast)) {
      rest.add(contrast);
    }
  }

  WhatIfAnswer answer(List<String> elsewhere) {
    return new WhatIfAnswer(
        indicators.size(),
        all.totals(),
        byQuarter.entrySet().stream()
            .map(entry -> new QuarterTotals(entry.getKey(), entry.getValue().totals()))
            .toList(),
        rest.stream().limit(page.most()).map(Outcome::of).toList(),
        rest.size() > page.most() ? written(position(rest.getLast())) : null,
        elsewhere);
  }

  private static Position position(Contrast contrast) {
    Inputs inputs = contrast.before().inputs();
    return new Position(inputs.ref(), inputs.quarter());
  }

  private static String written(Position position) {
    return position.ref() + "/" + position.quarter();
  }

  /** Counts outturns as they are scored and as they would be. */
  static final class Counting {

    private final Sheet before = new Sheet();
    private final Sheet after = new Sheet();
    private final Map<Aspect, Integer> differing = new EnumMap<>(Aspect.class);
    private int outturns;
    private int otherwise;

    void add(Contrast contrast) {
      outturns++;
      otherwise += contrast.differing().isEmpty() ? 0 : 1;
      contrast.differing().forEach(aspect -> differing.merge(aspect, 1, Integer::sum));
      before.add(contrast.before());
      after.add(contrast.after());
    }

    Totals totals() {
      return new Totals(
          outturns,
          otherwise,
          differing.getOrDefault(Aspect.SCORE, 0),
          differing.getOrDefault(Aspect.SHORT_TERM_TREND, 0),
          differing.getOrDefault(Aspect.ANNUAL_TREND, 0),
          before.counts(),
          after.counts());
    }

    /** The counts of one side. */
    private static final class Sheet {

      private final Map<PolicyBand, Long> bands = new LinkedHashMap<>();
      private final Map<String, Long> notScored = new TreeMap<>();
      private final Map<String, Long> shortTermTrends = new TreeMap<>();
      private final Map<String, Long> annualTrends = new TreeMap<>();

      /** Two policies may use one code for different bands. */
      private record PolicyBand(String policy, Band band) {}

      private void add(ScoredOutturn scored) {
        scored.inputs().governance().policyInForce().ifPresent(policy -> add(policy, scored));
        scored.score().whyNot().ifPresent(reason -> count(notScored, reason.name()));
        count(shortTermTrends, scored.shortTermTrend());
        count(annualTrends, scored.annualTrend());
      }

      private void add(ScoringPolicy policy, ScoredOutturn scored) {
        policy
            .bands()
            .bestFirst()
            .forEach(band -> bands.putIfAbsent(new PolicyBand(policy.code(), band), 0L));
        scored
            .score()
            .scored()
            .ifPresent(
                score -> bands.merge(new PolicyBand(policy.code(), score.band()), 1L, Long::sum));
      }

      private static void count(Map<String, Long> counts, Trend trend) {
        count(counts, trend.direction().name());
      }

      private static void count(Map<String, Long> counts, String name) {
        counts.merge(name, 1L, Long::sum);
      }

      private ScoreCounts counts() {
        return new ScoreCounts(
            bands.entrySet().stream()
                .map(
                    entry ->
                        BandCount.of(
                            entry.getKey().policy(), entry.getKey().band(), entry.getValue()))
                .toList(),
            notScored,
            shortTermTrends,
            annualTrends);
      }
    }
  }
}
