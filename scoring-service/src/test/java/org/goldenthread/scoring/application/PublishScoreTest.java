package org.goldenthread.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.scoring.domain.DefinitionExample;
import org.goldenthread.scoring.domain.Framework;
import org.goldenthread.scoring.domain.Indicator;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.scoring.domain.ScoredOutturn;
import org.goldenthread.scoring.domain.Scoring;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class PublishScoreTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.1");
  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");
  private static final Instant FIRST = Instant.parse("2020-10-14T09:00:00Z");
  private static final Instant LATER = Instant.parse("2020-10-15T09:00:00Z");

  private final Book book = new Book();
  private final PublishScore publishScore = new PublishScore(book);

  @Test
  void shouldTellTheFirstScore() {
    publishScore.publish(scored(1, "71"), FIRST);

    assertThat(book.told).containsExactly(book.only());
    assertThat(book.only().revision()).isEqualTo(1);
    assertThat(book.only().scoredAt()).isEqualTo(FIRST);
  }

  @Test
  void shouldTellADifferentScoreAsTheNextRevision() {
    publishScore.publish(scored(1, "71"), FIRST);
    publishScore.publish(scored(1, "72"), LATER);

    assertThat(book.told).hasSize(2);
    assertThat(book.only().revision()).isEqualTo(2);
    assertThat(book.only().scoredAt()).isEqualTo(LATER);
  }

  @Test
  void shouldTellNothingWhereNothingDiffers() {
    publishScore.publish(scored(1, "71"), FIRST);
    publishScore.publish(scored(1, "71"), LATER);

    assertThat(book.told).hasSize(1);
    assertThat(book.only().scoredAt()).isEqualTo(FIRST);
  }

  @Test
  void shouldOnlyKeepTheNewVersionsWhereNothingElseDiffers() {
    publishScore.publish(scored(1, "71"), FIRST);
    publishScore.publish(scored(2, "71"), LATER);

    assertThat(book.told).hasSize(1);
    assertThat(book.only().inputs().indicatorRevision()).isEqualTo(2);
    assertThat(book.only().revision()).isEqualTo(1);
  }

  private static ScoredOutturn scored(long indicatorRevision, String value) {
    Indicator indicator =
        Indicator.of(
            REF,
            indicatorRevision,
            List.of(DefinitionExample.from("2019-20-Q1").build()),
            Map.of());
    Outturn outturn = new Outturn.Measured(new BigDecimal(value), OutturnStatus.FINAL, 1);
    return new Scoring(Framework.of(List.of(), List.of()))
        .score(Series.of(indicator, Map.of(QUARTER, outturn)), QUARTER)
        .orElseThrow();
  }

  private static final class Book implements ScoreLedger {

    private final Map<Quarter, PublishedScore> kept = new HashMap<>();
    private final List<PublishedScore> told = new ArrayList<>();

    private PublishedScore only() {
      assertThat(kept).hasSize(1);
      return kept.values().iterator().next();
    }

    @Override
    public Optional<PublishedScore> latest(IndicatorRef ref, Quarter quarter) {
      return Optional.ofNullable(kept.get(quarter));
    }

    @Override
    public void keep(PublishedScore score) {
      kept.put(score.quarter(), score);
    }

    @Override
    public void announce(PublishedScore score) {
      told.add(score);
    }
  }
}
