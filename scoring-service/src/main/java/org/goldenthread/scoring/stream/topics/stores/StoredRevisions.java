package org.goldenthread.scoring.stream.topics.stores;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.scoring.stream.Fingerprint;
import org.goldenthread.scoring.stream.Revision;

/** The revisions told last, in a store of one task: 32 bytes each, however long the result is. */
public final class StoredRevisions {

  private static final int BYTES = 4 * Long.BYTES;

  private final KeyValueStore<String, byte[]> store;
  private OptionalLong told = OptionalLong.empty();

  /** What a store holds. */
  public StoredRevisions(KeyValueStore<String, byte[]> store) {
    this.store = store;
  }

  /** Keeps and gives the revision of a result; none where it says the same as the last. */
  public Optional<Revision> next(String key, Fingerprint content, Instant at) {
    Optional<Revision> last = Optional.ofNullable(store.get(key)).map(StoredRevisions::read);
    Optional<Revision> next = Revision.following(last, content, at);
    next.ifPresent(revision -> keep(key, revision));
    return next;
  }

  /** Keeps a revision that was told before, unless a later one is kept. */
  public void keepLatest(String key, Revision told) {
    if (Optional.ofNullable(store.get(key)).map(StoredRevisions::read).stream()
        .allMatch(kept -> kept.number() < told.number())) {
      store.put(key, write(told));
    }
  }

  private void keep(String key, Revision revision) {
    store.put(key, write(revision));
    if (told.isPresent()) {
      told = OptionalLong.of(told.getAsLong() + 1);
    }
  }

  /** How many results were ever told: what is kept is read once for it, then it is counted on. */
  public long told() {
    if (told.isEmpty()) {
      long sum = 0;
      try (KeyValueIterator<String, byte[]> all = store.all()) {
        while (all.hasNext()) {
          sum += read(all.next().value).number();
        }
      }
      told = OptionalLong.of(sum);
    }
    return told.getAsLong();
  }

  /** A revision as the store keeps it. */
  public static Revision read(byte[] kept) {
    ByteBuffer bytes = ByteBuffer.wrap(kept);
    return new Revision(
        bytes.getLong(),
        Instant.ofEpochMilli(bytes.getLong()),
        new Fingerprint(bytes.getLong(), bytes.getLong()));
  }

  private static byte[] write(Revision revision) {
    return ByteBuffer.allocate(BYTES)
        .putLong(revision.number())
        .putLong(revision.at().toEpochMilli())
        .putLong(revision.content().first())
        .putLong(revision.content().second())
        .array();
  }
}
