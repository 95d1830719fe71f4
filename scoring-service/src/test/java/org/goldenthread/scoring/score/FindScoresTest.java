package org.goldenthread.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.scoring.score.FindScores.Finding;
import org.goldenthread.scoring.score.ScoreBook.Page;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class FindScoresTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.1");
  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");

  @Test
  void shouldSayThatTheIndicatorIsUnknown() {
    Page nothing = new Page.Open(false, List.of());

    assertThat(find(nothing).from(FindScores.BEGINNING, REF))
        .isEqualTo(new Finding.UnknownIndicator());
    assertThat(find(nothing).of(REF, QUARTER)).isEqualTo(new Finding.UnknownIndicator());
  }

  @Test
  void shouldSayThatAKnownIndicatorHasNothingInTheQuarter() {
    Page empty = new Page.Open(true, List.of());

    assertThat(find(empty).of(REF, QUARTER)).isEqualTo(new Finding.NothingSubmitted(QUARTER));
    assertThat(find(empty).from(FindScores.BEGINNING, REF)).isEqualTo(new Finding.Found(List.of()));
  }

  @Test
  void shouldSayThatItIsNotReady() {
    assertThat(find(new Page.NotReady()).from(FindScores.BEGINNING, REF))
        .isEqualTo(new Finding.NotReady());
    assertThat(find(new Page.NotReady()).of(REF, QUARTER)).isEqualTo(new Finding.NotReady());
  }

  @Test
  void shouldSayWhereElseToAsk() {
    Page elsewhere = new Page.Elsewhere("other:8083");

    assertThat(find(elsewhere).from(FindScores.BEGINNING, REF))
        .isEqualTo(new Finding.Elsewhere("other:8083"));
    assertThat(find(elsewhere).of(REF, QUARTER)).isEqualTo(new Finding.Elsewhere("other:8083"));
  }

  private static FindScores find(Page page) {
    return new FindScores((_, _, _) -> page);
  }
}
