package org.goldenthread.indicators.application;

import java.util.Optional;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Revision;

/** A change that an author wants to make to one thing. */
interface Edit<T> {

  /** The thing's code or reference. */
  String key();

  /** What it is to be, given what it is. */
  T apply(Optional<T> present);

  /** Why it may not become that. Asked again once nobody else can change the thing. */
  default Optional<Refusal> refusal(T after) {
    return Optional.empty();
  }

  /** Whether the edit makes something that was not there. */
  boolean creates(Optional<T> present);

  /** Keeps what the edit made. */
  void keep(Revision<T> revision);
}
