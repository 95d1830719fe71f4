package org.goldenthread.reporting.readmodel;

import java.time.Instant;
import java.util.Optional;

/** Whether what is shown is behind what was told. */
public interface FiguresBehind {

  /**
   * Until when all that was told is shown, where it has been so for too long; empty while reading
   * keeps up.
   */
  Optional<Instant> since();

  /** Looks, and says until when all that was told is shown. */
  Instant until();
}
