package org.goldenthread.reporting.figure;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param revision counts the submissions for the same indicator and quarter, from 1
 * @param by the subject of the token that sent it
 * @param system the system that sent it, where the token names one
 * @param why why it replaced the revision before, where somebody said
 */
public record Provenance(
    long revision, Instant at, String by, Optional<String> system, Optional<String> why) {

  /** The same without the words of whoever sent it. */
  Provenance withoutWhy() {
    return new Provenance(revision, at, by, system, Optional.empty());
  }
}
