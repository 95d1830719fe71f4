package org.goldenthread.reporting.application;

import java.time.Instant;
import java.util.Optional;

/**
 * Until when what was told counts.
 *
 * @param moment events of a later time than this are left out; empty for none
 */
public record AsOf(Optional<Instant> moment) {

  /** Everything that has been told. */
  public static final AsOf NOW = new AsOf(Optional.empty());

  /** What had been told at a moment, by the events' own times. */
  public static AsOf at(Instant moment) {
    return new AsOf(Optional.of(moment));
  }
}
