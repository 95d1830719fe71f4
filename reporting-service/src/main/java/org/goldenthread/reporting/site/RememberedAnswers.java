package org.goldenthread.reporting.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.readmodel.ReadModelVersion;

/**
 * Answers that are worked out once for each version of the read model, however many ask at the same
 * time. The version is read before the answer is worked out, so that an answer may be newer than it
 * is labelled but never older.
 *
 * @param <K> what an answer is asked by
 * @param <A> an answer that cannot change
 */
public final class RememberedAnswers<K, A> {

  private final ReadModelVersion version;
  private final FiguresBehind behind;
  private final AsyncCache<Question<K>, A> answers;

  /**
   * A memory without answers.
   *
   * @param mostBytes what all answers together may take; those used least are forgotten first
   * @param bytesOf what an answer takes
   */
  public RememberedAnswers(
      ReadModelVersion version, FiguresBehind behind, long mostBytes, ToIntFunction<A> bytesOf) {
    this.version = version;
    this.behind = behind;
    this.answers =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(mostBytes)
            .<Question<K>, A>weigher((_, answer) -> bytesOf.applyAsInt(answer))
            .buildAsync();
  }

  /** The remembered answer, or the one worked out now; a failure is passed on and forgotten. */
  public A answer(K question, Supplier<A> work) {
    return answer(
        new Question<>(question, OptionalLong.of(version.current()), behind.since()), work);
  }

  /** The same for an answer that no event can change. */
  public A lasting(K question, Supplier<A> work) {
    return answer(new Question<>(question, OptionalLong.empty(), Optional.empty()), work);
  }

  /** Whoever asks first works it out, in the own thread; the others wait for that. */
  private A answer(Question<K> question, Supplier<A> work) {
    CompletableFuture<A> own = new CompletableFuture<>();
    CompletableFuture<A> other = answers.asMap().putIfAbsent(question, own);
    if (other != null) {
      return waitedFor(other);
    }
    try {
      A answer = work.get();
      own.complete(answer);
      return answer;
    } catch (RuntimeException e) {
      own.completeExceptionally(e); // Which makes the cache forget the question.
      throw e;
    } finally {
      own.cancel(false); // Whatever else went wrong, nobody waits for it.
    }
  }

  private static <A> A waitedFor(CompletableFuture<A> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * A question.
   *
   * @param version what it is asked of; empty where the answer is always the same
   * @param behind until when all is shown, if that is too long ago: the answer says so
   */
  private record Question<K>(K asked, OptionalLong version, Optional<Instant> behind) {}
}
