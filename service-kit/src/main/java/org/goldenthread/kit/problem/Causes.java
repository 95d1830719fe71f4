package org.goldenthread.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a failure says of its reasons, the suppressed ones included. */
public final class Causes {

  private Causes() {}

  /** The failure itself, then its causes and what they suppressed, each once. */
  public static List<Throwable> of(@Nullable Throwable failure) {
    List<Throwable> all = new ArrayList<>();
    if (failure != null) {
      collect(failure, all);
    }
    return all;
  }

  /** Those of one kind. */
  public static <T extends Throwable> List<T> of(@Nullable Throwable failure, Class<T> kind) {
    return of(failure).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void collect(Throwable failure, List<Throwable> all) {
    all.add(failure);
    Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
        .filter(cause -> !all.contains(cause))
        .forEach(cause -> collect(cause, all));
  }
}
