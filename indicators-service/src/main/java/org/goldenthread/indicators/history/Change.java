package org.goldenthread.indicators.history;

import java.util.List;

/**
 * An edit of the thing with a key, ready to be made by itself or together with others.
 *
 * @param key the thing's code or reference
 */
public record Change<T>(String key, Edit<T> edit, Recorder<T> recorder) {

  /** Makes it by itself. */
  public Outcome<T> make(Author author) {
    return recorder.record(key, edit, author);
  }

  /** Whether both are of the same thing. */
  public boolean isOfSameThing(Change<?> other) {
    return key.equals(other.key) && recorder.equals(other.recorder);
  }

  /** Makes changes of one thing together, in this order. */
  @SuppressWarnings("unchecked") // the recorder of one records only its own kind
  public static List<Outcome<?>> make(List<Change<?>> changes, Author author) {
    Change<Object> first = (Change<Object>) changes.getFirst();
    List<Edit<Object>> edits = changes.stream().map(it -> ((Change<Object>) it).edit()).toList();
    return List.copyOf(first.recorder().record(first.key(), edits, author));
  }
}
