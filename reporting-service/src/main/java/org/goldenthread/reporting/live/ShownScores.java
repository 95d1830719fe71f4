package org.goldenthread.reporting.live;

import java.util.List;

/** The scores that dashboards came to show, in order; the last ten thousand are kept. */
public interface ShownScores {

  /** The position of the last one, 0 if there is none. */
  long latest();

  /** Those after a position, earliest first, at most so many. */
  List<ShownScore> after(long position, int most);
}
