package org.goldenthread.outturns.reference.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.kit.json.DocumentJson;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Initiative;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;

/** What this service needs of the events that the replica keeps; the rest is passed over. */
public final class ReferenceDocument {

  private ReferenceDocument() {}

  /** The indicator; empty if it has no definition, so that nothing can be said about it. */
  public static Optional<Indicator> indicator(String document) {
    IndicatorChanged event = read(document, IndicatorChanged.class);
    return event.definitions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Indicator.of(
                event.ref().value(),
                event.definitions().stream().map(ReferenceDocument::definition).toList(),
                targets(event)));
  }

  private static Definition definition(IndicatorChanged.Definition told) {
    return new Definition(
        told.fromQuarter(),
        told.title(),
        Optional.ofNullable(told.unit()).map(it -> SpeltUnit.read(it).unit()).orElse(Unit.UNSTATED),
        told.polarity(),
        Optional.ofNullable(told.directorate()),
        Optional.ofNullable(told.priority()),
        told.cumulative(),
        told.reportingLag(),
        told.comparabilityBreak() != null,
        Optional.ofNullable(told.firstQuarter()),
        Optional.ofNullable(told.lastQuarter()),
        told.taken(),
        Optional.ofNullable(told.monthlyToQuarter()),
        Optional.ofNullable(told.breakdowns()).orElse(List.of()),
        Optional.ofNullable(told.suppressBelow()),
        Optional.ofNullable(told.formula())
            .map(it -> new Definition.Calculated(it, Boolean.TRUE.equals(told.totalSubmitted()))),
        Optional.ofNullable(told.reference()));
  }

  private static Map<Quarter, Figure> targets(IndicatorChanged event) {
    return event.targets().stream()
        .flatMap(
            target ->
                Stream.ofNullable(target.value())
                    .map(value -> Map.entry(target.quarter(), new Figure(value))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> two));
  }

  public static Directorate directorate(String document) {
    return DocumentJson.read(document, Directorate.class);
  }

  public static Initiative initiative(String document) {
    InitiativeChanged event = read(document, InitiativeChanged.class);
    return new Initiative(event.ref(), Optional.ofNullable(event.directorate()), List.of());
  }

  /** The codes of the statuses that a policy has for initiatives. */
  static List<String> statuses(String document) {
    return read(document, ScoringPolicyChanged.class).initiativeStatuses().stream()
        .map(ScoringPolicyChanged.InitiativeStatus::code)
        .toList();
  }

  /**
   * Which statuses initiatives may have in a plan's quarters.
   *
   * @param policies the statuses of each policy that was heard of, by its code
   */
  static List<Initiative.Statuses> statuses(
      CouncilPlanChanged plan, Map<String, List<String>> policies) {
    NavigableMap<Quarter, String> from = new TreeMap<>();
    from.put(plan.firstYear().quarter(1), plan.scoringPolicy());
    Optional.ofNullable(plan.policyChanges())
        .ifPresent(all -> all.forEach(it -> from.put(it.fromQuarter(), it.scoringPolicy())));
    return from.descendingMap().entrySet().stream()
        .map(
            it ->
                new Initiative.Statuses(
                    it.getKey(),
                    plan.lastYear().quarter(4),
                    policies.getOrDefault(it.getValue(), List.of())))
        .toList();
  }

  static CouncilPlanChanged planAsTold(String document) {
    return read(document, CouncilPlanChanged.class);
  }

  public static Breakdown breakdown(String document) {
    return DocumentJson.read(document, Breakdown.class);
  }

  public static CouncilPlan plan(String document) {
    CouncilPlanChanged event = planAsTold(document);
    return new CouncilPlan(
        event.code(),
        event.firstYear(),
        event.lastYear(),
        event.priorities().stream().map(CouncilPlanChanged.Priority::code).toList());
  }

  private static <T> T read(String document, Class<T> event) {
    return EventJson.read(document.getBytes(UTF_8), event);
  }
}
