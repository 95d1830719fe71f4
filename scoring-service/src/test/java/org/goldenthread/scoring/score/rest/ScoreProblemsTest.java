package org.goldenthread.scoring.score.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.goldenthread.scoring.score.Lookup.Reason;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class ScoreProblemsTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.47");

  @Test
  void shouldAskToWaitWhileTheScoresAreRestored() {
    HttpProblem problem = ScoreProblems.of(new Reason.NotReady(), REF);

    assertThat(problem.getStatusCode()).isEqualTo(503);
    assertThat(problem.getHeaders()).containsEntry("Retry-After", 2);
    assertThat(problem.getType()).hasToString("urn:golden-thread:problem:not-ready");
  }

  @Test
  void shouldSayWhereElseToAsk() {
    HttpProblem problem = ScoreProblems.of(new Reason.Elsewhere("other:8083"), REF);

    assertThat(problem.getStatusCode()).isEqualTo(421);
    assertThat(problem.getDetail())
        .isEqualTo("The scores of PI.47 are kept by the instance at other:8083: ask there");
  }

  @Test
  void shouldTellAnUnknownIndicatorFromAnEmptyQuarter() {
    Quarter quarter = Quarter.parse("2020-21-Q2");

    assertThat(ScoreProblems.of(new Reason.UnknownIndicator(), REF).getType())
        .hasToString("urn:golden-thread:problem:unknown-indicator");
    assertThat(ScoreProblems.of(new Reason.NothingSubmitted(quarter), REF).getType())
        .hasToString("urn:golden-thread:problem:nothing-submitted");
  }
}
