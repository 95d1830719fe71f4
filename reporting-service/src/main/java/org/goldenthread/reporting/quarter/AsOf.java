package org.goldenthread.reporting.quarter;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of all that was ever told counts.
 *
 * @param moment events of a later time than this are left out; empty for none
 * @param publication what counts is what it was made from, as it was kept with it; empty for what
 *     has been told since, too
 */
public record AsOf(Optional<Instant> moment, Optional<Publication> publication) {

  /** Everything that has been told. */
  public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

  /**
   * What had been told at a moment, by the events' own times: one that comes late changes the
   * answer.
   */
  public static AsOf at(Instant moment) {
    return new AsOf(Optional.of(moment), Optional.empty());
  }

  /** What a publication was made from: the answer never changes. */
  public static AsOf of(Publication publication) {
    return new AsOf(Optional.of(publication.at()), Optional.of(publication));
  }
}
