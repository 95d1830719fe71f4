package org.goldenthread.indicators.messaging;

import jakarta.inject.Singleton;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.application.Announcer;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.NoTarget;
import org.goldenthread.indicators.domain.QuarterTarget;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.Target;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.vocabulary.Quarter;

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
        indicator.meanings().stream().map(DefinitionEvents.FROM_DEFINITION).toList(),
        indicator.targets().stream().map(IndicatorChangedPublisher::target).toList(),
        revision.recordedAt(),
        revision.recordedBy());
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
          new IndicatorChanged.Target(quarter, null, null, null, none(why), note.orElse(null));
    };
  }

  private static IndicatorChanged.NoTarget none(NoTarget why) {
    return switch (why) {
      case BASELINE_YEAR -> IndicatorChanged.NoTarget.BASELINE_YEAR;
      case NOT_PERMITTED -> IndicatorChanged.NoTarget.NOT_PERMITTED;
      case INFORMATION_ONLY -> IndicatorChanged.NoTarget.INFORMATION_ONLY;
      case NOT_SET -> IndicatorChanged.NoTarget.NOT_SET;
    };
  }
}
