package org.goldenthread.scoring.messaging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.domain.Definition;
import org.goldenthread.scoring.domain.Indicator;
import org.goldenthread.scoring.domain.NoTargetReason;
import org.goldenthread.scoring.domain.Target;
import org.goldenthread.scoring.domain.Unit;
import org.goldenthread.scoring.messaging.Message.IndicatorChange;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads {@code indicator-changed}. */
final class IndicatorChangedReader implements EventReader {

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
  static Indicator indicator(byte[] value) {
    IndicatorChanged event = EventJson.read(value, IndicatorChanged.class);
    EventFacts.mustBeRevised(event.revision());
    return Indicator.of(
        event.ref(),
        event.revision(),
        event.definitions().stream().map(IndicatorChangedReader::definition).toList(),
        targets(event));
  }

  private static Definition definition(IndicatorChanged.Definition definition) {
    return new Definition(
        definition.fromQuarter(),
        Optional.ofNullable(definition.unit()).map(Unit::new).orElse(Unit.NUMBER),
        definition.polarity(),
        Optional.ofNullable(definition.directorate()),
        definition.cumulative(),
        EventFacts.tolerance(definition.toleranceOverride()),
        definition.informationOnly(),
        definition.comparabilityBreak() != null,
        Optional.ofNullable(definition.firstQuarter()),
        Optional.ofNullable(definition.lastQuarter()));
  }

  private static Map<Quarter, Target> targets(IndicatorChanged event) {
    Map<Quarter, Target> targets = new TreeMap<>();
    event.targets().forEach(target -> targets.put(target.quarter(), target(target)));
    return targets;
  }

  private static Target target(IndicatorChanged.Target target) {
    BigDecimal value = target.value();
    return value == null
        ? new Target.None(reason(target.none()), Optional.ofNullable(target.note()).orElse(""))
        : new Target.Value(EventFacts.plain(value), EventFacts.tolerance(target.tolerance()));
  }

  private static NoTargetReason reason(IndicatorChanged.@Nullable NoTarget none) {
    return switch (none) {
      case BASELINE_YEAR -> NoTargetReason.BASELINE_YEAR;
      case NOT_PERMITTED -> NoTargetReason.NOT_PERMITTED;
      case INFORMATION_ONLY -> NoTargetReason.INFORMATION_ONLY;
      case NOT_SET -> NoTargetReason.NOT_SET;
      case null -> NoTargetReason.NOT_SET;
    };
  }
}
