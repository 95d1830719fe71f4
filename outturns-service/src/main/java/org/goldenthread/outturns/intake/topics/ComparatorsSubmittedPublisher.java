package org.goldenthread.outturns.intake.topics;

import org.goldenthread.events.ComparatorsSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Revision;

/** The topic {@code comparators-submitted}, keyed by the indicator's reference. */
final class ComparatorsSubmittedPublisher {

  private ComparatorsSubmittedPublisher() {}

  static Outbox.Entry entry(Comparators comparators, Revision<?> revision) {
    return new Outbox.Entry(
        Topic.COMPARATORS_SUBMITTED,
        comparators.subject(),
        event(comparators, revision),
        revision.submittedAt());
  }

  private static ComparatorsSubmitted event(Comparators comparators, Revision<?> revision) {
    return new ComparatorsSubmitted(
        comparators.ref(),
        comparators.quarter(),
        revision.number(),
        comparators.comparators().stream().map(ComparatorsSubmittedPublisher::comparator).toList(),
        revision.submittedAt(),
        revision.submittedBy());
  }

  private static ComparatorsSubmitted.Comparator comparator(Comparators.Comparator comparator) {
    return new ComparatorsSubmitted.Comparator(
        comparator.label(),
        comparator.value().map(Figure::value).orElse(null),
        comparator.period().orElse(null),
        comparator.source().orElse(null),
        comparator.unit().orElse(null));
  }
}
