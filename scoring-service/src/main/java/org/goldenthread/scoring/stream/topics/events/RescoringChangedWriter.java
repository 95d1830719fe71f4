package org.goldenthread.scoring.stream.topics.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.events.RescoringChanged.Version;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.vocabulary.Quarter;

/** Writes {@code rescoring-changed}. The event's id follows from partition and revision. */
public record RescoringChangedWriter(EventEnvelope envelope) {

  /** The event that tells how far a partition has come. */
  public Record<String, Message> write(
      int partition,
      long revision,
      Framework framework,
      NavigableSet<Quarter> left,
      Instant at,
      long scoresTold) {
    return envelope.seal(
        Topic.RESCORING_CHANGED,
        Integer.toString(partition),
        "rescoring %d %d".formatted(partition, revision),
        at,
        new RescoringChanged(
            partition,
            revision,
            inOrder(
                framework.plans().values().stream()
                    .map(plan -> new Version(plan.code(), plan.revision()))),
            inOrder(
                framework.policies().values().stream()
                    .map(policy -> new Version(policy.code(), policy.revision()))),
            List.copyOf(left),
            at,
            scoresTold));
  }

  private static List<Version> inOrder(Stream<Version> versions) {
    return versions.sorted(Comparator.comparing(Version::code)).toList();
  }
}
