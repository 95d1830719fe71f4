package org.goldenthread.scoring.stream.topics.events;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.scoring.stream.topics.events.Message.IndicatorChange;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.code.NoTarget;
import org.jspecify.annotations.Nullable;

/** Reads {@code indicator-changed}. */
public final class IndicatorChangedReader implements EventReader {

  @Override
  public Topic topic() {
    return Topic.INDICATOR_CHANGED;
  }

  @Override
  public IndicatorChange read(@Nullable String key, byte[] value) {
    Indicator indicator = indicator(value);
    EventFacts.keyMustBe(indicator.ref().value(), key);
    return new IndicatorChange(indicator, Bytes.wrap(value));
  }

  /** The indicator that an event tells of. */
  public static Indicator indicator(byte[] value) {
    IndicatorChanged event = EventJson.read(value, IndicatorChanged.class);
    EventFacts.mustBeRevised(event.revision());
    return Indicator.of(
        written(event),
        event.revision(),
        event.definitions().stream().map(IndicatorChangedReader::definition).toList(),
        targets(event));
  }

  /** Its reference, spelt as the latest definition that says it has it. */
  private static IndicatorRef written(IndicatorChanged event) {
    return event.definitions().reversed().stream()
        .flatMap(it -> Stream.ofNullable(it.reference()))
        .findFirst()
        .map(IndicatorRef::parse)
        .orElse(event.ref());
  }

  private static Definition definition(IndicatorChanged.Definition definition) {
    return new Definition(
        definition.fromQuarter(),
        unit(definition.unit()),
        definition.polarity(),
        Optional.ofNullable(definition.directorate()),
        definition.cumulative(),
        EventFacts.tolerance(definition.toleranceOverride()),
        definition.informationOnly(),
        definition.comparabilityBreak() != null,
        Optional.ofNullable(definition.firstQuarter()),
        Optional.ofNullable(definition.lastQuarter()),
        definition.taken());
  }

  /** Events of earlier days spell units as people do. */
  private static Unit unit(@Nullable String written) {
    return written == null ? Unit.UNSTATED : SpeltUnit.read(written).unit();
  }

  private static Map<Quarter, Target> targets(IndicatorChanged event) {
    Map<Quarter, Target> targets = new TreeMap<>();
    event.targets().forEach(target -> targets.put(target.quarter(), target(target)));
    return targets;
  }

  private static Target target(IndicatorChanged.Target target) {
    BigDecimal value = target.value();
    return value == null
        ? new Target.None(
            requireNonNullElse(target.none(), NoTarget.NOT_SET),
            Optional.ofNullable(target.note()).orElse(""))
        : new Target.Value(value, EventFacts.tolerance(target.tolerance()));
  }
}
