package org.goldenthread.reporting.feed;

import java.time.Instant;
import java.util.List;

/**
 * News, the latest first.
 *
 * @param id the same for ever, a URN
 */
public record Feed(String id, String title, List<Entry> entries) {

  /** Before anything was published. */
  private static final Instant NEVER = Instant.EPOCH;

  /** When the latest entry was made. */
  public Instant updated() {
    return entries.stream().map(Entry::at).max(Instant::compareTo).orElse(NEVER);
  }

  /**
   * A piece of news, which never changes.
   *
   * @param id the same for ever, a URN
   * @param path of the page that it leads to, with its query
   */
  public record Entry(String id, String title, String summary, String path, Instant at) {}
}
