package org.goldenthread.scoring.stream.topics.stores;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Scoring;
import org.goldenthread.scoring.score.CurrentScore;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.scoring.score.ScoreBook;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Works out scores from what the stores of this instance have. A change is seen here a moment
 * before its transaction commits.
 */
@Singleton
record StreamsScoreBook(LocalStores stores) implements ScoreBook {

  @Override
  public Lookup<List<CurrentScore>> scores(IndicatorRef ref, Quarter from, Quarter to) {
    return stores.of(
        ref, (series, partition) -> new Lookup.Found<>(scores(series, from, to, partition)));
  }

  @Override
  public Lookup<CurrentScore> score(IndicatorRef ref, String period) {
    return stores.of(
        ref,
        (series, partition) -> {
          Quarter quarter = series.indicator().quarterOf(period);
          return scores(series, quarter, quarter, partition).stream()
              .findFirst()
              .<Lookup<CurrentScore>>map(Lookup.Found::new)
              .orElseGet(() -> Lookup.missing(new Lookup.Reason.NothingSubmitted(quarter)));
        });
  }

  private List<CurrentScore> scores(Series series, Quarter from, Quarter to, int partition) {
    Scoring scoring =
        new Scoring(StoredFramework.of(stores.store(ScoringStores.FRAMEWORK, partition)));
    ReadOnlyKeyValueStore<String, byte[]> revisions = stores.store(ScoringStores.SCORES, partition);
    List<CurrentScore> found = new ArrayList<>();
    for (Quarter quarter : series.outturns().subMap(from, true, to, true).keySet()) {
      Optional<ScoredOutturn> scored = scoring.score(series, quarter);
      Optional.ofNullable(revisions.get(StoreKeys.of(series.indicator().ref(), quarter)))
          .map(StoredRevisions::read)
          .flatMap(revision -> scored.map(each -> current(each, revision)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static CurrentScore current(ScoredOutturn scored, Revision revision) {
    return new CurrentScore(scored, revision.number(), revision.at());
  }
}
