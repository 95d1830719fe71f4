package org.goldenthread.scoring.messaging;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * How far the rescoring of one task has come, kept in the same transaction as the scores, so that a
 * crash in between loses nothing and repeats nothing.
 */
final class StoredRescoring {

  private static final String KEY = "pending";

  private final KeyValueStore<String, String> store;

  StoredRescoring(KeyValueStore<String, String> store) {
    this.store = store;
  }

  /**
   * A rescoring that is not finished.
   *
   * @param at the time of the change that asked for it
   * @param done the last indicator that was scored
   */
  record Pending(Instant at, Optional<IndicatorRef> done) {}

  Optional<Pending> pending() {
    return Optional.ofNullable(store.get(KEY)).map(StoredRescoring::read);
  }

  void keep(Pending pending) {
    String done = pending.done().map(IndicatorRef::value).orElse("");
    store.put(KEY, pending.at().toEpochMilli() + " " + done);
  }

  void finish() {
    if (store.get(KEY) != null) {
      store.delete(KEY);
    }
  }

  private static Pending read(String text) {
    int space = text.indexOf(' ');
    Instant at = Instant.ofEpochMilli(Long.parseLong(text, 0, space, 10));
    String done = text.substring(space + 1);
    return new Pending(at, done.isEmpty() ? Optional.empty() : Optional.of(new IndicatorRef(done)));
  }
}
