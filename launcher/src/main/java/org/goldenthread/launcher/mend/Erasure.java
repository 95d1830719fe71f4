package org.goldenthread.launcher.mend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.backup.Standstill;
import org.goldenthread.launcher.check.EventTopic;
import org.goldenthread.launcher.kafka.DeadLetters;
import org.goldenthread.launcher.kafka.TopicAdmin;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.Part;

/**
 * Removes for good what a suppression or withdrawal hides: first from the databases, by functions
 * that only their owner can run; then from the topics, which are written anew from what the read
 * model keeps; at last from scoring's stores, which are made again. After an interruption it can be
 * run again.
 */
public final class Erasure {

  private static final List<EventTopic> WRITTEN_ANEW =
      List.of(
          EventTopic.OUTTURN,
          EventTopic.COMMENTARY,
          EventTopic.FINDING,
          EventTopic.SCORE,
          EventTopic.CONTROL_CHART);
  private static final List<String> TOPICS = WRITTEN_ANEW.stream().map(EventTopic::topic).toList();
  private static final List<String> SCORED =
      List.of(EventTopic.OUTTURN.topic(), EventTopic.INDICATOR.topic());
  private static final List<String> COMPACTED =
      WRITTEN_ANEW.stream().filter(EventTopic::isCompacted).map(EventTopic::topic).toList();

  private final Settings settings;
  private final Progress progress;
  private final Parts parts;
  private final String broker;
  private final Database outturns;
  private final Database reporting;

  /** In a running system. */
  public Erasure(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.parts = Parts.of(settings);
    this.broker = parts.kafka().bootstrapServers();
    this.outturns = new Database(parts.postgresql(), ServiceName.OUTTURNS.id());
    this.reporting = new Database(parts.postgresql(), ServiceName.REPORTING.id());
  }

  /**
   * How many revisions it would erase now, of the figure and of those worked out from it.
   *
   * @param quarter in which the figure's period ends
   */
  public long erasable(String ref, String quarter) {
    return outturns
        .call("select count(*) from erasable(?, ?)", ref, quarter)
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** The publications whose files and printed figures keep the figure: {@code 2020-21-Q2/1}. */
  public List<String> publications(String ref, String quarter) {
    return reporting
        .call(
            """
            select string_agg(distinct quarter || '/' || revision, ' ')
            from published_figure where ref = ? and figure_quarter = ?
            """,
            ref,
            quarter)
        .map(found -> List.of(found.split(" ")))
        .orElse(List.of());
  }

  /**
   * Returns when it is nowhere any more.
   *
   * @param who erases it
   * @param why what everybody reads in its place; must not tell the figure
   * @return of how many revisions the figures or parts are erased, now or before
   * @throws CannotStart if nothing hides it
   */
  public long run(String ref, String quarter, String who, String why) {
    Awaiting awaiting = new Awaiting(broker, progress);
    awaiting.until("what was accepted is on its topics", this::isTold);
    String erased =
        outturns
            .call("select erase(?, ?, ?, ?)", ref, quarter, who, why)
            .orElseThrow(() -> nothingHides(ref, quarter));
    progress.say("Erased from outturns-service; waiting until everything is read.");
    awaiting.untilRead("scoring-service", () -> SCORED);
    awaiting.untilRead("reporting-service", () -> TOPICS);
    try (Standstill _ = Standstill.of(writers())) {
      writeAnew(awaiting, erased);
    }
    new DeadLetters(broker, System.out).forget(Set.copyOf(told(erased, "subject")));
    forgetWhatWasRead(awaiting);
    new RebuildScoring(settings, progress).run();
    return told(erased, "revision").size();
  }

  private static List<String> told(String erased, String field) {
    try {
      return new JsonMapper().readTree(erased).findValuesAsText(field);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isTold() {
    return outturns.call("select 1 where not exists (select from outbox)").isPresent();
  }

  private static CannotStart nothingHides(String ref, String quarter) {
    return new CannotStart(
        ("Nothing of %s in %s is hidden. Suppress or withdraw the figure first, so that nobody sees"
                + " it; then erase it.")
            .formatted(ref, quarter));
  }

  /** Nothing comes onto the topics meanwhile, so that what they hold stays in its order. */
  private List<ProcessHandle> writers() {
    return Stream.of(ServiceName.OUTTURNS, ServiceName.SCORING)
        .map(this::part)
        .map(Part::running)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Facts never change, so reporting-service remembers what it read: it is started again. */
  private void forgetWhatWasRead(Awaiting awaiting) {
    Part reader = part(ServiceName.REPORTING);
    reader.stopLeftover();
    awaiting.until("reporting-service starts again", reader::isHealthy);
  }

  private Part part(ServiceName service) {
    return Parts.service(settings, service, service.id(), Map.of());
  }

  private void writeAnew(Awaiting awaiting, String erased) {
    TopicAdmin admin = new TopicAdmin(broker);
    Map<TopicPartition, Long> ends = admin.ends(TOPICS);
    awaiting.untilRead("reporting-service", () -> TOPICS);
    reporting.call("select erase(?::jsonb)", erased);
    progress.say("Erased from reporting-service; writing the topics anew.");
    admin.writeAnew(
        TOPICS,
        COMPACTED,
        () -> {
          admin.deleteBefore(ends);
          new Resend(settings, ServiceName.OUTTURNS, progress).run(false);
          new Resend(settings, ServiceName.SCORING, progress).run(false);
        });
  }
}
