package org.goldenthread.scoring.stream;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;
import org.jspecify.annotations.Nullable;

/**
 * Some years of a council, all of it revised: plans and the policies that they name by quarter,
 * policies, definitions, targets and outturns.
 */
final class GeneratedHistory {

  private static final Quarter START = Quarter.parse("2018-19-Q1");
  private static final int MOST_REVISIONS = 3;

  private final Random random;
  private final int quarters;
  private final List<Object> events = new ArrayList<>();

  /** The history that a seed makes: short and long ones, so that some have control charts. */
  public GeneratedHistory(long seed) {
    random = new Random(seed);
    quarters = random.nextInt(6) == 0 ? random.nextInt(12, 17) : random.nextInt(3, 8);
    GeneratedFramework framework = new GeneratedFramework(random);
    revisions().forEach(revision -> events.add(framework.plan("2018-20", revision, 2018)));
    revisions().forEach(revision -> events.add(framework.plan("2020-22", revision, 2020)));
    for (String code : GeneratedFramework.POLICIES) {
      revisions().forEach(revision -> events.add(framework.policy(code, revision)));
    }
    for (String ref : List.of("PI.1", "PI.10")) {
      revisions().forEach(revision -> events.add(indicator(ref, revision)));
      addOutturns(ref);
    }
  }

  /** Every event once, each revision after the one before. */
  public List<Object> inOrder() {
    return List.copyOf(events);
  }

  /** Every event at least once, some twice, in any order. */
  public List<Object> shuffledWithRepeats() {
    List<Object> shuffled = new ArrayList<>(events);
    events.stream().filter(_ -> random.nextInt(4) == 0).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Override
  public String toString() {
    return events.size() + " events over " + quarters + " quarters";
  }

  /** From 1 on; now and then there are none. */
  private List<Integer> revisions() {
    int count = random.nextInt(8) == 0 ? 0 : random.nextInt(1, MOST_REVISIONS + 1);
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private IndicatorChanged indicator(String ref, int revision) {
    return Events.indicator(ref, revision, definitions(), targets());
  }

  private List<IndicatorChanged.Definition> definitions() {
    List<IndicatorChanged.Definition> definitions = new ArrayList<>();
    definitions.add(definition(START.plus(random.nextInt(2))));
    if (random.nextBoolean()) {
      definitions.add(definition(START.plus(random.nextInt(2, quarters))));
    }
    return definitions;
  }

  private IndicatorChanged.Definition definition(Quarter from) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("fromQuarter", from);
    facts.put("polarity", oneOf(Polarity.values()));
    facts.put("cumulative", random.nextInt(3) == 0);
    facts.put("informationOnly", random.nextInt(10) == 0);
    if (random.nextInt(3) == 0) {
      facts.put("frequency", oneOf(Frequency.Cycle.values()));
      facts.put("everyYears", 2);
      facts.put("firstYear", START.year());
    }
    if (random.nextInt(6) == 0) {
      facts.put("comparabilityBreak", "the measure was amended");
    }
    if (random.nextInt(8) == 0) {
      facts.put("firstQuarter", START.plus(random.nextInt(quarters)));
    }
    if (random.nextInt(8) == 0) {
      facts.put("lastQuarter", START.plus(random.nextInt(quarters)));
    }
    if (random.nextInt(4) == 0) {
      facts.put("toleranceOverride", GeneratedFramework.tolerance(random));
    }
    return Events.definition(facts);
  }

  private List<IndicatorChanged.Target> targets() {
    List<IndicatorChanged.Target> targets = new ArrayList<>();
    for (int i = 0; i < quarters; i++) {
      if (random.nextInt(6) > 0) {
        targets.add(target(START.plus(i)));
      }
    }
    return targets;
  }

  private IndicatorChanged.Target target(Quarter quarter) {
    if (random.nextInt(8) == 0) {
      NoTarget none = oneOf(NoTarget.values());
      return new IndicatorChanged.Target(quarter, null, null, null, none, "a note");
    }
    return new IndicatorChanged.Target(
        quarter,
        number(),
        random.nextInt(5) == 0 ? GeneratedFramework.tolerance(random) : null,
        "a reason",
        null,
        null);
  }

  private void addOutturns(String ref) {
    for (int i = 0; i < quarters; i++) {
      int revisions = random.nextInt(9) == 0 ? 0 : random.nextInt(1, MOST_REVISIONS + 1);
      for (int revision = 1; revision <= revisions; revision++) {
        events.add(outturn(ref, START.plus(i).toString(), revision));
      }
    }
  }

  private OutturnSubmitted outturn(String ref, String quarter, int revision) {
    OutturnStatus status =
        random.nextInt(10) > 0 ? OutturnStatus.FINAL : oneOf(OutturnStatus.values());
    @Nullable BigDecimal value = status.hasValue() ? number() : null;
    return Events.outturn(ref, quarter, revision, status, value);
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(-20, 400), random.nextInt(0, 2));
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
