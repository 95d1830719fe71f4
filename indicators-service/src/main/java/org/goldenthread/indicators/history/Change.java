package org.goldenthread.indicators.history;

/**
 * An edit of the thing with a key, to be recorded by itself or together with others.
 *
 * @param key the thing's code or reference
 */
public record Change<T>(Concept<T, ?> concept, String key, Edit<T> edit) {

  /** Whether both are of the same thing. */
  public boolean isOfSameThing(Change<?> other) {
    return key.equals(other.key) && concept.kind().equals(other.concept.kind());
  }
}
