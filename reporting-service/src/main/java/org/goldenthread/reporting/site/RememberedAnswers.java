package org.goldenthread.reporting.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are worked out once for each version of the read model. The version is read before
 * the answer is worked out, so that an answer may be newer than it is labelled but never older.
 *
 * @param <K> what an answer is asked by
 * @param <A> an answer that cannot change
 */
public final class RememberedAnswers<K, A> {

  private final ReadModelVersion version;
  private final Recent<K, Labelled<A>> answers;

  /**
   * A memory without answers.
   *
   * @param most the number of answers after which the one unused for longest is forgotten
   */
  public RememberedAnswers(ReadModelVersion version, int most) {
    this.version = version;
    this.answers = new Recent<>(most);
  }

  /** The remembered answer, or the one worked out now; a failure is passed on and forgotten. */
  public A answer(K question, Supplier<A> work) {
    long current = version.current();
    Labelled<A> remembered = remembered(question);
    if (remembered != null && remembered.version() == current) {
      return remembered.answer();
    }
    A answer = work.get();
    remember(question, new Labelled<>(current, answer));
    return answer;
  }

  private @Nullable Labelled<A> remembered(K question) {
    synchronized (answers) {
      return answers.get(question);
    }
  }

  private void remember(K question, Labelled<A> answer) {
    synchronized (answers) {
      answers.put(question, answer);
    }
  }

  private record Labelled<A>(long version, A answer) {}

  private static final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_AT_FIRST = 16;
    private static final float LOAD = 0.75f;

    private final int most;

    Recent(int most) {
      super(ROOM_AT_FIRST, LOAD, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
