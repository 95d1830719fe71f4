package org.goldenthread.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.goldenthread.scoring.rules.NoTrendReason;
import org.goldenthread.scoring.rules.NotScoredReason;
import org.goldenthread.scoring.rules.Score;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Seeds;
import org.goldenthread.scoring.rules.Trend;
import org.goldenthread.scoring.rules.TrendByHand;
import org.goldenthread.scoring.series.Outturn.Absent;
import org.goldenthread.vocabulary.code.NoTarget;
import org.junit.jupiter.api.Test;

/**
 * The sentence agrees with the numbers in every case. The cases are generated; the seed is printed
 * and can be set with {@code -Dgolden-thread.seed=}, their number with {@code
 * -Dgolden-thread.cases=}.
 */
class ExplanationAgreementTest {

  private static final int CASES = Integer.getInteger("golden-thread.cases", 3_000);
  private static final String SHORT_TERM = "No short-term trend: ";
  private static final String ANNUAL = "No annual trend: ";

  private int scores;
  private int trends;
  private int reasons;

  @Test
  void shouldSayInEveryCaseWhatReckoningByHandGives() {
    Seeds.forEach(CASES, ExplainedCase.Generator::new, ExplainedCase.Generator::next, this::check);

    assertThat(scores).isGreaterThan(CASES / 4);
    assertThat(trends).isGreaterThan(CASES / 4);
    assertThat(reasons).isGreaterThan(CASES / 4);
  }

  @Test
  void shouldGiveEachReasonWordsOfItsOwn() {
    assertThat(Arrays.stream(NoTrendReason.values()).map(NoTrendReason::words))
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotEndWith("."));
    assertThat(Arrays.stream(NotScoredReason.values()).map(NotScoredReason::words))
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotEndWith("."));
    assertThat(Arrays.stream(NoTarget.values()).map(NoTarget::words))
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotEndWith("."));
  }

  private void check(ExplainedCase given) {
    ScoredOutturn scored = given.scored();
    String said = Explanation.of(scored);
    if (said.startsWith("Not scored, and no trends: ")) {
      checkNothing(given, scored, said);
    } else {
      checkScore(given, scored.score(), said);
      checkTrend(TrendByHand.shortTerm(given), scored.shortTermTrend(), SHORT_TERM, said);
      checkTrend(TrendByHand.annual(given), scored.annualTrend(), ANNUAL, said);
    }
  }

  private static void checkNothing(ExplainedCase given, ScoredOutturn scored, String said) {
    NotScoredReason reason = ((Score.NotScored) scored.score()).reason();
    assertThat(said).isEqualTo("Not scored, and no trends: %s.".formatted(reason.words()));
    assertThat(
            given.outturn(given.quarter()).orElseThrow() instanceof Absent
                || !given.definition().isDue(given.quarter()))
        .isTrue();
  }

  private void checkScore(ExplainedCase given, Score score, String said) {
    switch (score) {
      case Score.Scored _ -> {
        scores++;
        ExplanationByHand.check(given, said);
      }
      case Score.NotScored(NotScoredReason reason) ->
          assertThat(said).contains("is not scored: " + reason.words());
    }
  }

  private void checkTrend(TrendByHand hand, Trend trend, String none, String said) {
    if (trend instanceof Trend.None(NoTrendReason reason)) {
      reasons++;
      hand.checkReason(reason);
      assertThat(said).contains(none + reason.words() + ".");
    } else {
      trends++;
      hand.check(sentence(none, said));
    }
  }

  /** The trend's own part: the annual one comes last. */
  private static String sentence(String none, String said) {
    boolean annual = none.equals(ANNUAL);
    int start = start(said);
    String trends = said.substring(start);
    int end = end(trends);
    return annual ? trends.substring(end).strip() : trends.substring(0, end).strip();
  }

  private static int start(String said) {
    int label = said.indexOf(": Label ");
    int scored = label < 0 ? -1 : said.indexOf(". ", label);
    return (scored < 0 ? said.indexOf(". ") : scored) + 2;
  }

  /** Where the short-term part ends. */
  private static int end(String trends) {
    if (trends.startsWith(SHORT_TERM)) {
      return trends.indexOf(". ") + 1;
    }
    int named = trends.indexOf(" in the previous quarter");
    int next = trends.indexOf(". ", named);
    return next < 0 ? trends.length() : next + 1;
  }
}
