package org.goldenthread.scoring.stream.topics.events;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.score.CurrentScore;
import org.goldenthread.scoring.score.ScoreAnswer;
import org.goldenthread.scoring.stream.Fingerprint;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.vocabulary.Quarter;

/**
 * Writes {@code outturn-scored}. The event's id follows from the indicator, the quarter and the
 * revision, so that the same result has the same id wherever and whenever it is worked out.
 */
public record OutturnScoredWriter(EventEnvelope envelope) {

  /** What a score says, as no revision yet. */
  public OutturnScored content(ScoredOutturn scored) {
    ScoreAnswer answer = ScoreAnswer.of(new CurrentScore(scored, 0, Instant.EPOCH));
    return new OutturnScored(
        answer.ref(),
        answer.quarter(),
        answer.revision(),
        answer.status(),
        answer.actual(),
        answer.target(),
        answer.tolerance(),
        answer.variance(),
        score(answer.score()),
        trend(answer.shortTermTrend()),
        trend(answer.annualTrend()),
        inputs(answer.inputs(), scored.inputs().earlier()),
        answer.explanation(),
        answer.scoredAt());
  }

  /**
   * Everything that is said but the versions of plan and policy: {@code rescoring-changed} tells of
   * those.
   */
  public static Fingerprint fingerprint(OutturnScored content) {
    OutturnScored.Inputs inputs = content.inputs();
    return Fingerprint.of(
        EventJson.write(
            with(
                content,
                0,
                new OutturnScored.Inputs(
                    inputs.outturnRevision(),
                    inputs.indicatorRevision(),
                    inputs.definitionFrom(),
                    inputs.polarity(),
                    inputs.plan(),
                    null,
                    inputs.policy(),
                    null,
                    inputs.earlierOutturns()),
                Instant.EPOCH)));
  }

  /** The event that tells it under a revision. */
  public Record<String, Message> write(OutturnScored content, Revision revision) {
    String identity = content.ref() + " " + content.quarter() + " " + revision.number();
    return envelope.seal(
        Topic.OUTTURN_SCORED,
        content.ref().value(),
        identity,
        revision.at(),
        with(content, revision.number(), content.inputs(), revision.at()));
  }

  private static OutturnScored with(
      OutturnScored content, long revision, OutturnScored.Inputs inputs, Instant at) {
    return new OutturnScored(
        content.ref(),
        content.quarter(),
        revision,
        content.status(),
        content.actual(),
        content.target(),
        content.tolerance(),
        content.variance(),
        content.score(),
        content.shortTermTrend(),
        content.annualTrend(),
        inputs,
        content.explanation(),
        at);
  }

  private static OutturnScored.Score score(ScoreAnswer.Score score) {
    return new OutturnScored.Score(
        score.band(), score.symbol(), score.label(), score.notScored(), score.reason());
  }

  private static OutturnScored.Trend trend(ScoreAnswer.Trend trend) {
    return new OutturnScored.Trend(
        trend.direction(),
        trend.none(),
        trend.reason(),
        trend.earlierQuarter(),
        trend.earlierValue());
  }

  private static OutturnScored.Inputs inputs(
      ScoreAnswer.Inputs inputs, Map<Quarter, Long> earlier) {
    return new OutturnScored.Inputs(
        inputs.outturnRevision(),
        inputs.indicatorRevision(),
        inputs.definitionFrom(),
        inputs.polarity(),
        inputs.plan(),
        inputs.planRevision(),
        inputs.policy(),
        inputs.policyRevision(),
        earlier.entrySet().stream()
            .map(each -> new OutturnScored.EarlierOutturn(each.getKey(), each.getValue()))
            .toList());
  }
}
