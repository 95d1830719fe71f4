package org.goldenthread.reporting.readmodel.topics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.policy.Rescoring;

/** Reads what scoring-service tells. */
final class ScoreValues {

  private ScoreValues() {}

  static Scored scored(OutturnScored event) {
    return new Scored(
        event.status(),
        Optional.ofNullable(event.actual()),
        Optional.ofNullable(event.target()),
        Optional.ofNullable(event.tolerance()),
        Optional.ofNullable(event.variance()),
        score(event.score()),
        trend(event.shortTermTrend()),
        trend(event.annualTrend()),
        Optional.ofNullable(event.inputs().policy()),
        Optional.ofNullable(event.inputs().earlierOutturns())
            .map(earlier -> versions(event.inputs(), earlier)),
        event.explanation(),
        event.scoredAt());
  }

  private static Scored.Versions versions(
      OutturnScored.Inputs inputs, List<OutturnScored.EarlierOutturn> earlier) {
    return new Scored.Versions(
        inputs.indicatorRevision(),
        inputs.outturnRevision(),
        earlier.stream()
            .collect(
                Collectors.toMap(
                    OutturnScored.EarlierOutturn::quarter,
                    OutturnScored.EarlierOutturn::revision)));
  }

  static Rescoring rescoring(RescoringChanged event) {
    return new Rescoring(
        event.partition(),
        byCode(event.plans()),
        byCode(event.policies()),
        event.quartersLeft(),
        Optional.ofNullable(event.scoresTold()));
  }

  private static Map<String, Long> byCode(List<RescoringChanged.Version> versions) {
    return versions.stream()
        .collect(
            Collectors.toMap(RescoringChanged.Version::code, RescoringChanged.Version::revision));
  }

  private static Score score(OutturnScored.Score told) {
    return told.band() == null
        ? new Score.NotScored(
            Optional.ofNullable(told.notScored()).orElseThrow(),
            Optional.ofNullable(told.reason()).orElse("no reason was given"))
        : new Score.Banded(
            told.band(),
            Optional.ofNullable(told.symbol()).orElse(""),
            Optional.ofNullable(told.label()).orElse(told.band()));
  }

  private static Trend trend(OutturnScored.Trend told) {
    return new Trend(
        told.direction(),
        Optional.ofNullable(told.reason()),
        Optional.ofNullable(told.earlierQuarter()),
        Optional.ofNullable(told.earlierValue()));
  }
}
