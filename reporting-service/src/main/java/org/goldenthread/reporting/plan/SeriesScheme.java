package org.goldenthread.reporting.plan;

import java.util.List;
import java.util.Optional;

/**
 * A scheme of official series, in which measures have codes.
 *
 * @param cycle how often it is published, in words
 * @param codes those that it has, in its order; empty where nobody has listed them
 */
public record SeriesScheme(
    String code,
    String name,
    Optional<String> publisher,
    Optional<String> cycle,
    List<Code> codes) {

  /** A code, and what is measured under it. */
  public record Code(String code, String title) {}
}
