package org.goldenthread.scoring.messaging;

import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.events.EventJson;
import org.goldenthread.scoring.application.PublishedScore;
import org.goldenthread.scoring.application.ScoreLedger;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Scores in the store of one task; what is announced goes on to the topic. */
final class StoredScores implements ScoreLedger {

  private final KeyValueStore<String, byte[]> scores;
  private final ProcessorContext<String, Message> context;
  private final OutturnScoredWriter writer;

  StoredScores(
      KeyValueStore<String, byte[]> scores,
      ProcessorContext<String, Message> context,
      OutturnScoredWriter writer) {
    this.scores = scores;
    this.context = context;
    this.writer = writer;
  }

  @Override
  public Optional<PublishedScore> latest(IndicatorRef ref, Quarter quarter) {
    return Optional.ofNullable(scores.get(StoreKeys.of(ref, quarter))).map(StoredScores::read);
  }

  @Override
  public void keep(PublishedScore score) {
    scores.put(StoreKeys.of(score.ref(), score.quarter()), EventJson.write(score));
  }

  @Override
  public void announce(PublishedScore score) {
    context.forward(writer.write(score));
  }

  /** A score as the store keeps it. */
  static PublishedScore read(byte[] kept) {
    return EventJson.read(kept, PublishedScore.class);
  }
}
