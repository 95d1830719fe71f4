package org.goldenthread.indicators.indicator.topics;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.QuarterTarget;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.policy.topics.Tolerances;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** The topic {@code indicator-changed}, keyed by the reference; targets are told by quarter. */
@Singleton
final class IndicatorChangedPublisher implements Announcer<Indicator> {

  private final Outbox outbox;

  IndicatorChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<Indicator> revision) {
    outbox.append(Topic.INDICATOR_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static IndicatorChanged event(Revision<Indicator> revision) {
    Indicator indicator = revision.content();
    return new IndicatorChanged(
        indicator.ref(),
        revision.number(),
        indicator.meanings().stream().map(IndicatorChangedPublisher::definition).toList(),
        indicator.targets().stream().map(IndicatorChangedPublisher::target).toList(),
        revision.recordedAt(),
        revision.recordedBy(),
        revision.reason().orElse(null));
  }

  private static IndicatorChanged.Definition definition(Definition definition) {
    return new IndicatorChanged.Definition(
        definition.holdsFrom(),
        definition.title(),
        definition.description().orElse(null),
        definition.unit().map(Unit::code).orElse(null),
        definition.displayDecimals().orElse(null),
        definition.displayScale().orElse(null),
        definition.polarity(),
        definition.directorate().orElse(null),
        definition.priority().orElse(null),
        definition.cumulative(),
        definition.reportingLag(),
        definition.toleranceOverride().map(Tolerances::event).orElse(null),
        definition.dataSource().orElse(null),
        definition.ownerRole().orElse(null),
        definition.informationOnly(),
        definition.comparabilityBreak().orElse(null),
        definition.firstQuarter().orElse(null),
        definition.lastQuarter().orElse(null),
        definition.replaces().orElse(null),
        definition.timing().frequency().orElse(null),
        definition.timing().everyYears().orElse(null),
        definition.timing().firstYear().orElse(null),
        definition.timing().reportedIn().orElse(null),
        definition.timing().monthlyToQuarter().orElse(null),
        definition.composition().formula().orElse(null),
        definition.composition().totalSubmitted() ? Boolean.TRUE : null,
        absentIfEmpty(definition.composition().breakdowns()),
        definition.composition().suppressBelow().orElse(null),
        absentIfEmpty(
            definition.composition().references().stream()
                .map(it -> new IndicatorChanged.OfficialCode(it.scheme(), it.code()))
                .toList()),
        definition.reference().orElse(null));
  }

  private static <T> @Nullable List<T> absentIfEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  private static IndicatorChanged.Target target(QuarterTarget target) {
    Quarter quarter = target.quarter();
    return switch (target.setting().target()) {
      case Target.Value(var value, var tolerance, var reason) ->
          new IndicatorChanged.Target(
              quarter,
              value.digits(),
              tolerance.map(Tolerances::event).orElse(null),
              reason.orElse(null),
              null,
              null);
      case Target.None(var why, var note) ->
          new IndicatorChanged.Target(quarter, null, null, null, why, note.orElse(null));
    };
  }
}
