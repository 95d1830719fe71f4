package org.goldenthread.scoring.stream;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Tolerance;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.ToleranceKind;

/**
 * Makes plans and policies, each revision of which can differ in everything.
 *
 * @param random where they come from
 */
record GeneratedFramework(Random random) {

  /** The policies that plans name; a plan may also name one that nobody has put. */
  static final List<String> POLICIES = List.of("strict", "lenient");

  private static final List<String> NAMED = List.of("strict", "lenient", "lenient", "unheard-of");

  CouncilPlanChanged plan(String code, int revision, int firstYear) {
    Map<String, String> changes = new HashMap<>();
    if (random.nextBoolean()) {
      int year = firstYear + random.nextInt(2);
      changes.put(new FinancialYear(year).quarter(random.nextInt(1, 5)).toString(), policyCode());
    }
    int lastYear = firstYear + random.nextInt(0, 3);
    return Events.plan(code, revision, firstYear, lastYear, policyCode(), changes);
  }

  ScoringPolicyChanged policy(String code, int revision) {
    return Events.policy(
        code,
        revision,
        tolerance(random),
        List.of(
            Events.band("GOOD", "Good", Integer.toString(random.nextInt(0, 2))),
            Events.band("FAIR", "Fair", Integer.toString(random.nextInt(-2, 0))),
            Events.band("BAD", "Bad", null)),
        new ScoringPolicyChanged.ShortTermTrend(
            oneOf(random, List.of(CompareWith.values())),
            deadBand(),
            oneOf(random, List.of(Cumulative.values()))),
        deadBand());
  }

  static Tolerance tolerance(Random random) {
    ToleranceKind kind = oneOf(random, List.of(ToleranceKind.values()));
    return new Tolerance(kind, BigDecimal.valueOf(random.nextInt(1, 200), 1));
  }

  private String policyCode() {
    return oneOf(random, NAMED);
  }

  private BigDecimal deadBand() {
    return random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1, 30));
  }

  private static <T> T oneOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
