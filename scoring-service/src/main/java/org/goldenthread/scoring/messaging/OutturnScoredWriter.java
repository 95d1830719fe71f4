package org.goldenthread.scoring.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.kafka.CloudEvent;
import org.goldenthread.scoring.application.PublishedScore;
import org.goldenthread.scoring.messaging.Message.Outbound;

/**
 * Writes {@code outturn-scored}. The event's id follows from the indicator, the quarter and the
 * revision, so that the same result has the same id wherever and whenever it is worked out.
 *
 * @param consumer the service's name, which is the source of its events
 */
record OutturnScoredWriter(String consumer, Tally tally) {

  Record<String, Message> write(PublishedScore score) {
    tally.told();
    return new Record<>(
        score.ref().value(),
        new Outbound(Topic.OUTTURN_SCORED.topicName(), Bytes.wrap(EventJson.write(event(score)))),
        score.scoredAt().toEpochMilli(),
        headers(score));
  }

  private Headers headers(PublishedScore score) {
    CloudEvent event =
        new CloudEvent(
            id(score),
            Topic.OUTTURN_SCORED.eventType(),
            "/" + consumer,
            score.ref().value(),
            score.scoredAt());
    return new RecordHeaders(event.headers());
  }

  private static UUID id(PublishedScore score) {
    String identity = "%s %s %d".formatted(score.ref(), score.quarter(), score.revision());
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
  }

  private static OutturnScored event(PublishedScore score) {
    return new OutturnScored(
        score.ref(),
        score.quarter(),
        score.revision(),
        score.status(),
        score.actual(),
        score.target(),
        score.tolerance(),
        score.variance(),
        score(score.score()),
        trend(score.shortTermTrend()),
        trend(score.annualTrend()),
        inputs(score.inputs()),
        score.explanation(),
        score.scoredAt());
  }

  private static OutturnScored.Score score(PublishedScore.Score score) {
    return new OutturnScored.Score(
        score.band(), score.symbol(), score.label(), score.notScored(), score.reason());
  }

  private static OutturnScored.Trend trend(PublishedScore.Trend trend) {
    return new OutturnScored.Trend(
        OutturnScored.Direction.valueOf(trend.direction()),
        trend.none(),
        trend.reason(),
        trend.earlierQuarter(),
        trend.earlierValue());
  }

  private static OutturnScored.Inputs inputs(PublishedScore.Inputs inputs) {
    return new OutturnScored.Inputs(
        inputs.outturnRevision(),
        inputs.indicatorRevision(),
        inputs.definitionFrom(),
        inputs.polarity(),
        inputs.plan(),
        inputs.planRevision(),
        inputs.policy(),
        inputs.policyRevision());
  }
}
