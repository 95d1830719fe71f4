package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.policy.Policies;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  @Test
  void shouldCountWhereIndicatorsStand() {
    Scorecard scorecard =
        Report.corporate(
                An.scored("PI.1", "below", Direction.WORSE),
                An.indicator("PI.2").outturn(An.Q2, "1"),
                An.indicator("PI.3"),
                An.indicator("PI.4").absent(An.Q2, OutturnStatus.DELAYED, "IT"),
                An.indicator("PI.5").absent(An.Q2, OutturnStatus.NOT_AVAILABLE, "new"))
            .scorecard();

    assertThat(scorecard.total()).isEqualTo(5);
    assertThat(scorecard.due()).isEqualTo(3);
    assertThat(scorecard.reported()).isEqualTo(2);
    assertThat(scorecard.awaited()).isEqualTo(1);
    assertThat(scorecard.delayed()).isEqualTo(1);
    assertThat(scorecard.scored()).isEqualTo(1);
  }

  @Test
  void shouldCountEveryBandOfThePolicyInItsOrder() {
    Dashboard dashboard =
        Report.corporate(
            An.scored("PI.1", "below", Direction.WORSE),
            An.scored("PI.2", "below", Direction.WORSE),
            An.scored("PI.3", "exceeds", Direction.WORSE));

    assertThat(dashboard.scores())
        .containsExactly(
            new BandCount("exceeds", "★", "Exceeds target", 1),
            new BandCount("on_target", "●", "On target", 0),
            new BandCount("below", "▲", "Below target", 2));
  }

  @Test
  void shouldCountBandsOfAnotherPolicyAfterThoseOfItsOwn() {
    Dashboard dashboard = Report.corporate(An.scored("PI.1", "excellent", Direction.NONE));

    assertThat(dashboard.scores().getLast())
        .isEqualTo(new BandCount("excellent", "?", "As scored: excellent", 1));
    assertThat(dashboard.scorecard().scored()).isEqualTo(1);
  }

  @Test
  void shouldCountTrendsOfThoseReported() {
    TrendCounts counts =
        Report.corporate(
                An.scored("PI.1", "below", Direction.WORSE),
                An.scored("PI.2", "below", Direction.IMPROVED),
                An.scored("PI.3", "exceeds", Direction.CONSISTENT),
                An.scored("PI.4", "exceeds", Direction.NONE),
                An.indicator("PI.5"))
            .scorecard()
            .shortTermTrends();

    assertThat(counts).isEqualTo(new TrendCounts(1, 1, 1, 1));
  }

  @Test
  void shouldCountNeutralMovementsAsNone() {
    TrendCounts counts =
        Report.corporate(
                An.scored("PI.1", "below", Direction.INCREASED),
                An.scored("PI.2", "below", Direction.UNCHANGED),
                An.scored("PI.3", "below", Direction.DECREASED))
            .scorecard()
            .shortTermTrends();

    assertThat(counts).isEqualTo(new TrendCounts(0, 0, 0, 3));
  }

  @Test
  void shouldFindThoseBelowTargetByTheLowestBand() {
    Scorecard scorecard =
        Report.corporate(
                An.scored("PI.1", "below", Direction.WORSE),
                An.scored("PI.2", "on_target", Direction.WORSE))
            .scorecard();

    assertThat(scorecard.belowTarget())
        .extracting(row -> row.ref().value())
        .containsExactly("PI.1");
    assertThat(scorecard.belowTargetTrends()).isEqualTo(new TrendCounts(0, 0, 1, 0));
  }

  @Test
  void shouldFindThoseBelowTargetByThePolicyThatScoredThem() {
    ScoringPolicy two =
        new ScoringPolicy(
            "two-level",
            "Two levels",
            Report.THREE_LEVELS.bands().subList(0, 2),
            Optional.empty(),
            List.of(),
            1,
            Optional.empty());
    Policies policies =
        Policies.governedBy(
            "three-level", Map.of("three-level", Report.THREE_LEVELS, "two-level", two));
    Score onTarget = new Score.Banded("on_target", "●", "On target");

    assertThat(policies.isBelowTarget(onTarget, Optional.of("two-level"))).isTrue();
    assertThat(policies.isBelowTarget(onTarget, Optional.of("three-level"))).isFalse();
  }

  @Test
  void shouldOweCommentaryOnlyForWhatIsBelowTargetAndUnexplained() {
    Scorecard scorecard =
        Report.corporate(
                An.scored("PI.1", "below", Direction.WORSE),
                An.scored("PI.2", "below", Direction.WORSE).commentaryAt(An.LONG_AGO),
                An.scored("PI.3", "exceeds", Direction.WORSE))
            .scorecard();

    assertThat(scorecard.commentaryOwed())
        .extracting(row -> row.ref().value())
        .containsExactly("PI.1");
  }
}
