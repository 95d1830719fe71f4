package org.goldenthread.reporting.live;

import java.util.List;

/** The scores that dashboards came to show, in order; the last ten thousand are kept. */
public interface ShownScores {

  /** From which position to which there are any, 0 if there is none. */
  Kept kept();

  /**
   * What is kept.
   *
   * @param oldest the position of the first
   * @param latest the position of the last
   */
  record Kept(long oldest, long latest) {}

  /** Those after a position, earliest first, at most so many. */
  List<ShownScore> after(long position, int most);
}
