package org.goldenthread.scoring.messaging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Some years of a council: plans, policies, indicators and outturns, all of them revised. */
public final class GeneratedHistory {

  private static final Quarter START = Quarter.parse("2018-19-Q1");
  private static final int QUARTERS = 14;
  private static final int INDICATORS = 3;
  private static final int MOST_REVISIONS = 3;

  private final Random random;
  private final List<Object> events = new ArrayList<>();

  /** The history that a seed makes. */
  public GeneratedHistory(long seed) {
    random = new Random(seed);
    events.add(Events.plan("2018-20", 1, 2018, 2019, "three-level"));
    events.add(Events.plan("2020-22", 1, 2020, 2021, "two-level"));
    events.add(
        Events.plan("2020-22", 2, 2020, 2021, "three-level", Map.of("2020-21-Q3", "two-level")));
    events.add(Events.threeLevel(1, "5"));
    events.add(Events.threeLevel(2, "12.5"));
    events.add(
        Events.policy(
            "two-level",
            1,
            "3",
            List.of(Events.band("GOOD", "Good", "-0.5"), Events.band("BAD", "Bad", null))));
    for (int number = 1; number <= INDICATORS; number++) {
      addIndicator("PI." + number);
      addOutturns("PI." + number);
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

  private void addIndicator(String ref) {
    int revisions = random.nextInt(1, MOST_REVISIONS + 1);
    for (int revision = 1; revision <= revisions; revision++) {
      events.add(Events.indicator(ref, revision, definitions(), targets()));
    }
  }

  private List<IndicatorChanged.Definition> definitions() {
    List<IndicatorChanged.Definition> definitions = new ArrayList<>();
    definitions.add(definition(START.plus(random.nextInt(3))));
    if (random.nextBoolean()) {
      definitions.add(definition(START.plus(random.nextInt(3, QUARTERS))));
    }
    return definitions;
  }

  private IndicatorChanged.Definition definition(Quarter from) {
    return Events.definition(
        from.toString(),
        oneOf(Polarity.values()),
        random.nextBoolean(),
        random.nextInt(4) == 0 ? "the measure was amended" : null,
        random.nextInt(4) == 0 ? START.plus(random.nextInt(QUARTERS)) : null);
  }

  private List<IndicatorChanged.Target> targets() {
    List<IndicatorChanged.Target> targets = new ArrayList<>();
    for (int i = 0; i < QUARTERS; i++) {
      if (random.nextInt(5) > 0) {
        targets.add(Events.target(START.plus(i).toString(), number().toPlainString()));
      }
    }
    return targets;
  }

  private void addOutturns(String ref) {
    for (int i = 0; i < QUARTERS; i++) {
      int revisions = random.nextInt(0, MOST_REVISIONS + 1);
      for (int revision = 1; revision <= revisions; revision++) {
        events.add(outturn(ref, START.plus(i).toString(), revision));
      }
    }
  }

  private OutturnSubmitted outturn(String ref, String quarter, int revision) {
    OutturnStatus status =
        random.nextInt(5) > 0 ? OutturnStatus.FINAL : oneOf(OutturnStatus.values());
    @Nullable BigDecimal value = status.hasValue() ? number() : null;
    return Events.outturn(ref, quarter, revision, status, value);
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(-20, 400), random.nextInt(0, 2));
  }

  private <T> T oneOf(T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
