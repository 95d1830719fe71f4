package org.goldenthread.scoring.stream.topics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Tolerance;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.jspecify.annotations.Nullable;

/** Events of which a test says only what matters to it. */
public final class Events {

  /** When everything in these tests happened. */
  public static final Instant THEN = Instant.parse("2020-10-14T09:31:07Z");

  private static final String SOMEBODY = "test-performance-team";

  private Events() {}

  /** A plan from one year to another. */
  public static CouncilPlanChanged plan(
      String code, long revision, int firstYear, int lastYear, String policy) {
    return plan(code, revision, firstYear, lastYear, policy, Map.of());
  }

  /** A plan whose policy changes on the way. */
  public static CouncilPlanChanged plan(
      String code,
      long revision,
      int firstYear,
      int lastYear,
      String policy,
      Map<String, String> policyChanges) {
    return new CouncilPlanChanged(
        code,
        revision,
        "Council Plan " + code,
        new FinancialYear(firstYear),
        new FinancialYear(lastYear),
        policy,
        List.of(),
        policyChanges.entrySet().stream().map(Events::policyChange).toList(),
        THEN,
        SOMEBODY,
        null);
  }

  private static CouncilPlanChanged.PolicyChange policyChange(Map.Entry<String, String> change) {
    return new CouncilPlanChanged.PolicyChange(Quarter.parse(change.getKey()), change.getValue());
  }

  /** The plan of 2019 to 2022, scored by {@code three-level}. */
  public static CouncilPlanChanged plan() {
    return plan("2019-22", 1, 2019, 2021, "three-level");
  }

  /** Exceeds, on target, below, with a tolerance in percent of the target. */
  public static ScoringPolicyChanged threeLevel(long revision, String tolerancePercent) {
    return policy(
        "three-level",
        revision,
        tolerancePercent,
        List.of(
            band("EXCEEDS", "Exceeds target", "0"),
            band("ON_TARGET", "On target", "-1"),
            band("BELOW", "Below target", null)));
  }

  /** A policy with these bands and plain trends. */
  public static ScoringPolicyChanged policy(
      String code, long revision, String tolerancePercent, List<ScoringPolicyChanged.Band> bands) {
    return policy(
        code,
        revision,
        new Tolerance(ToleranceKind.PERCENT, new BigDecimal(tolerancePercent)),
        bands,
        new ScoringPolicyChanged.ShortTermTrend(
            CompareWith.PREVIOUS_QUARTER, BigDecimal.ZERO, Cumulative.AS_REPORTED),
        BigDecimal.ZERO);
  }

  /** A policy with everything that decides a score or trend. */
  public static ScoringPolicyChanged policy(
      String code,
      long revision,
      Tolerance tolerance,
      List<ScoringPolicyChanged.Band> bands,
      ScoringPolicyChanged.ShortTermTrend shortTermTrend,
      BigDecimal annualDeadBand) {
    return new ScoringPolicyChanged(
        code,
        revision,
        code,
        bands,
        tolerance,
        shortTermTrend,
        new ScoringPolicyChanged.AnnualTrend(annualDeadBand),
        List.of(),
        THEN,
        SOMEBODY,
        null);
  }

  /** A band that starts at so many tolerances, or takes what is left. */
  public static ScoringPolicyChanged.Band band(
      String code, String label, @Nullable String atLeast) {
    return new ScoringPolicyChanged.Band(
        code, code, label, atLeast == null ? null : new BigDecimal(atLeast), null);
  }

  /** An indicator with one definition from 2018-19 on. */
  public static IndicatorChanged indicator(
      String ref, long revision, Polarity polarity, List<IndicatorChanged.Target> targets) {
    return indicator(ref, revision, List.of(definition("2018-19-Q1", polarity)), targets);
  }

  /** An indicator with these definitions. */
  public static IndicatorChanged indicator(
      String ref,
      long revision,
      List<IndicatorChanged.Definition> definitions,
      List<IndicatorChanged.Target> targets) {
    return new IndicatorChanged(
        new IndicatorRef(ref), revision, definitions, targets, THEN, SOMEBODY, null);
  }

  /** A definition of a percentage. */
  public static IndicatorChanged.Definition definition(String from, Polarity polarity) {
    return definition(from, polarity, false, null, null);
  }

  /** A definition of a percentage with what trends depend on. */
  public static IndicatorChanged.Definition definition(
      String from,
      Polarity polarity,
      boolean cumulative,
      @Nullable String comparabilityBreak,
      @Nullable Quarter firstQuarter) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("fromQuarter", from);
    facts.put("polarity", polarity);
    facts.put("cumulative", cumulative);
    facts.put("comparabilityBreak", comparabilityBreak);
    facts.put("firstQuarter", firstQuarter);
    return definition(facts);
  }

  /** A definition of a percentage that says these things otherwise, by the names of the event. */
  public static IndicatorChanged.Definition definition(Map<String, Object> others) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("title", "Title");
    facts.put("unit", "percent");
    facts.put("cumulative", false);
    facts.put("reportingLag", 0);
    facts.put("informationOnly", false);
    facts.putAll(others);
    return EventJson.read(EventJson.write(facts), IndicatorChanged.Definition.class);
  }

  /** A target without a tolerance of its own. */
  public static IndicatorChanged.Target target(String quarter, String value) {
    return new IndicatorChanged.Target(
        Quarter.parse(quarter), new BigDecimal(value), null, null, null, null);
  }

  /** A final value. */
  public static OutturnSubmitted outturn(String ref, String quarter, long revision, String value) {
    return outturn(ref, quarter, revision, OutturnStatus.FINAL, new BigDecimal(value));
  }

  /** A value or a typed absence. */
  public static OutturnSubmitted outturn(
      String ref, String quarter, long revision, OutturnStatus status, @Nullable BigDecimal value) {
    return new OutturnSubmitted(
        new IndicatorRef(ref),
        Quarter.parse(quarter),
        revision,
        status,
        value,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        THEN,
        SOMEBODY,
        null,
        null);
  }
}
