package org.goldenthread.scoring.stream.topics.events;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.explanation.Explanation;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Governance;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.rules.Comparison;
import org.goldenthread.scoring.rules.Inputs;
import org.goldenthread.scoring.rules.Score;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Trend;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.scoring.stream.Fingerprint;
import org.goldenthread.scoring.stream.Revision;

/**
 * Writes {@code outturn-scored}. The event's id follows from the indicator, the quarter and the
 * revision, so that the same result has the same id wherever and whenever it is worked out.
 */
public record OutturnScoredWriter(EventEnvelope envelope) {

  /** What a score says, as no revision yet. */
  public OutturnScored content(ScoredOutturn scored) {
    Inputs inputs = scored.inputs();
    var numbers = scored.score().scored();
    return new OutturnScored(
        inputs.ref(),
        inputs.quarter(),
        0,
        inputs.outturn().status(),
        inputs.outturn() instanceof Outturn.Measured measured ? measured.value() : null,
        inputs.target() instanceof Target.Value target ? target.value() : null,
        numbers.map(each -> each.tolerance().amount()).orElse(null),
        numbers.map(each -> each.variance()).orElse(null),
        score(scored.score()),
        trend(scored.shortTermTrend()),
        trend(scored.annualTrend()),
        inputs(inputs),
        Explanation.of(scored),
        Instant.EPOCH);
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

  private static OutturnScored.Score score(Score score) {
    var band = score.scored().map(each -> each.band());
    return new OutturnScored.Score(
        band.map(each -> each.code()).orElse(null),
        band.map(each -> each.symbol()).orElse(null),
        band.map(each -> each.label()).orElse(null),
        score.whyNot().map(Enum::name).orElse(null),
        score.whyNot().map(each -> each.words()).orElse(null));
  }

  private static OutturnScored.Trend trend(Trend trend) {
    var earlier = trend.compared().map(Comparison::earlier);
    return new OutturnScored.Trend(
        trend.direction(),
        trend.whyNone().map(Enum::name).orElse(null),
        trend.whyNone().map(each -> each.words()).orElse(null),
        earlier.map(each -> each.quarter()).orElse(null),
        earlier.map(each -> each.value()).orElse(null));
  }

  private static OutturnScored.Inputs inputs(Inputs inputs) {
    Governance governance = inputs.governance();
    return new OutturnScored.Inputs(
        inputs.outturn().revision(),
        inputs.indicatorRevision(),
        inputs.definition().map(Definition::fromQuarter).orElse(null),
        inputs.definition().map(Definition::polarity).orElse(null),
        governance.planInForce().map(CouncilPlan::code).orElse(null),
        governance.planInForce().map(CouncilPlan::revision).orElse(null),
        governance.policyNamed().orElse(null),
        governance.policyInForce().map(ScoringPolicy::revision).orElse(null),
        inputs.earlier().entrySet().stream()
            .map(each -> new OutturnScored.EarlierOutturn(each.getKey(), each.getValue()))
            .toList());
  }
}
