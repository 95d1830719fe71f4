package org.goldenthread.indicators.application;

import java.util.Optional;
import org.goldenthread.indicators.domain.Revision;

/** Puts a thing in place of the one that was there. */
record WholeEdit<T>(String key, T content, Documents<T> history) implements Edit<T> {

  @Override
  public T apply(Optional<T> present) {
    return content;
  }

  @Override
  public boolean creates(Optional<T> present) {
    return present.isEmpty();
  }

  @Override
  public void keep(Revision<T> revision) {
    history.append(revision);
  }
}
