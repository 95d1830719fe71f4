package org.goldenthread.reporting.readmodel.topics;

import static org.goldenthread.reporting.readmodel.topics.ConsumedTopic.Value.as;
import static org.goldenthread.reporting.readmodel.topics.ConsumedTopic.Value.made;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.CommentarySubmitted;
import org.goldenthread.events.ComparatorsSubmitted;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.FindingChanged;
import org.goldenthread.events.InitiativeProgressed;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.events.ServiceSummarySubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.reporting.plan.InitiativeProgress;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.reporting.statement.ServiceSummary;

/**
 * Everything that the read model has to know of the topics: a topic has an entry here and no more.
 */
final class ConsumedTopics {

  /** Every topic that is consumed. */
  static final List<ConsumedTopic<?>> ALL =
      Stream.concat(ReferenceTopics.ALL.stream(), submitted().stream()).toList();

  private static List<ConsumedTopic<?>> submitted() {
    return List.of(
        new ConsumedTopic<>(
            Topic.OUTTURN_SUBMITTED,
            FactKind.OUTTURN,
            OutturnSubmitted.class,
            event -> event.ref().value(),
            event -> Optional.of(event.quarter()),
            OutturnSubmitted::revision,
            OutturnSubmitted::submittedAt,
            made(SubmittedValues::outturn)),
        new ConsumedTopic<>(
            Topic.COMMENTARY_SUBMITTED,
            FactKind.COMMENTARY,
            CommentarySubmitted.class,
            event -> event.ref().value(),
            event -> Optional.of(event.quarter()),
            CommentarySubmitted::revision,
            CommentarySubmitted::submittedAt,
            as(Commentary.class)),
        new ConsumedTopic<>(
            Topic.INITIATIVE_PROGRESSED,
            FactKind.INITIATIVE_PROGRESS,
            InitiativeProgressed.class,
            InitiativeProgressed::ref,
            event -> Optional.of(event.quarter()),
            InitiativeProgressed::revision,
            InitiativeProgressed::submittedAt,
            as(InitiativeProgress.class)),
        new ConsumedTopic<>(
            Topic.COMPARATORS_SUBMITTED,
            FactKind.COMPARATORS,
            ComparatorsSubmitted.class,
            event -> event.ref().value(),
            event -> Optional.of(event.quarter()),
            ComparatorsSubmitted::revision,
            ComparatorsSubmitted::submittedAt,
            as(Comparators.class)),
        new ConsumedTopic<>(
            Topic.SERVICE_SUMMARY_SUBMITTED,
            FactKind.SERVICE_SUMMARY,
            ServiceSummarySubmitted.class,
            ServiceSummarySubmitted::directorate,
            event -> Optional.of(event.quarter()),
            ServiceSummarySubmitted::revision,
            ServiceSummarySubmitted::submittedAt,
            as(ServiceSummary.class)),
        new ConsumedTopic<>(
            Topic.QUARTER_STATE_CHANGED,
            FactKind.QUARTER_STATE,
            QuarterStateChanged.class,
            event -> event.quarter().toString(),
            event -> Optional.of(event.quarter()),
            QuarterStateChanged::revision,
            QuarterStateChanged::changedAt,
            made(SubmittedValues::state)),
        new ConsumedTopic<>(
            Topic.OUTTURN_SCORED,
            FactKind.SCORE,
            OutturnScored.class,
            event -> event.ref().value(),
            event -> Optional.of(event.quarter()),
            OutturnScored::revision,
            OutturnScored::scoredAt,
            made(ScoreValues::scored)),
        new ConsumedTopic<>(
            Topic.FINDING_CHANGED,
            FactKind.FINDING,
            FindingChanged.class,
            FindingChanged::id,
            event -> Optional.of(event.quarter()),
            FindingChanged::revision,
            FindingChanged::changedAt,
            as(Finding.class)),
        new ConsumedTopic<>(
            Topic.CONTROL_CHART_CHANGED,
            FactKind.CONTROL_CHART,
            ControlChartChanged.class,
            event -> event.ref().value(),
            _ -> Optional.empty(),
            ControlChartChanged::revision,
            ControlChartChanged::changedAt,
            as(ControlChart.class)),
        new ConsumedTopic<>(
            Topic.RESCORING_CHANGED,
            FactKind.RESCORING,
            RescoringChanged.class,
            event -> Integer.toString(event.partition()),
            _ -> Optional.empty(),
            RescoringChanged::revision,
            RescoringChanged::changedAt,
            made(ScoreValues::rescoring)));
  }

  private ConsumedTopics() {}

  /**
   * What a record tells.
   *
   * @throws org.goldenthread.events.UnreadableEventException if it is no event of the topic
   */
  static Fact fact(ConsumerRecord<String, byte[]> record) {
    return ALL.stream()
        .filter(consumed -> consumed.topic().topicName().equals(record.topic()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No fact is told on " + record.topic()))
        .told(record.value(), record.partition());
  }

  /** What events of a topic are about; empty if it is not consumed. */
  static Optional<FactKind> kindOf(String topicName) {
    return ALL.stream()
        .filter(consumed -> consumed.topic().topicName().equals(topicName))
        .findFirst()
        .map(ConsumedTopic::kind);
  }

  /** What a kept event says. */
  static Object value(FactKind kind, String document) {
    return ALL.stream()
        .filter(consumed -> consumed.kind() == kind)
        .findFirst()
        .orElseThrow()
        .said(document);
  }
}
