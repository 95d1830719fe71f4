package org.goldenthread.indicators.breakdown.topics;

import jakarta.inject.Singleton;
import org.goldenthread.events.BreakdownChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.breakdown.Category;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.outbox.Outbox;

/** The topic {@code breakdown-changed}, keyed by the breakdown's code. */
@Singleton
final class BreakdownChangedPublisher implements Announcer<Breakdown> {

  private final Outbox outbox;

  BreakdownChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<Breakdown> revision) {
    outbox.append(Topic.BREAKDOWN_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static BreakdownChanged event(Revision<Breakdown> revision) {
    Breakdown breakdown = revision.content();
    return new BreakdownChanged(
        breakdown.code(),
        revision.number(),
        breakdown.name(),
        breakdown.kind(),
        breakdown.categories().stream().map(BreakdownChangedPublisher::category).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }

  private static BreakdownChanged.Category category(Category category) {
    return new BreakdownChanged.Category(
        category.code(), category.name(), category.from().orElse(null), category.to().orElse(null));
  }
}
