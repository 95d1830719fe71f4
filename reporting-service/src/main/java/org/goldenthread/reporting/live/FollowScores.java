package org.goldenthread.reporting.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells which scores dashboards have come to show since a reader last asked. */
@ApplicationScoped
public class FollowScores {

  private static final int MOST = 200;

  private final ShownScores scores;

  FollowScores(ShownScores scores) {
    this.scores = scores;
  }

  /** Where a reader begins who wants only what is new. */
  @Transactional
  public long latest() {
    return scores.latest();
  }

  /** The next scores after a position, earliest first, at most 200. */
  @Transactional
  public List<ShownScore> after(long position) {
    return scores.after(position, MOST);
  }
}
