package org.goldenthread.scoring.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How scoring shares its time, and what of it operators are told. */
@ConfigMapping(prefix = "goldenthread.scoring")
public interface ScoringSettings {

  /**
   * How long a partition goes on rescoring after a change of a plan or policy before other changes
   * have their turn. Longer is faster as a whole, shorter lets new outturns wait less; while
   * outturns arrive, a fifth of it is used.
   */
  @WithDefault("25ms")
  Duration rescoreSlice();

  /**
   * How old a change may be to be committed at once. What is older is behind others already and
   * commits with them, which is faster for all.
   */
  @WithDefault("50ms")
  Duration youngChange();

  /** How long a stream may ask for no records until the service is no longer ready. */
  @WithDefault("30s")
  Duration readyWithin();

  /**
   * Fills empty stores from the topics, the results told among them, and tells nothing. Once it has
   * read everything it is stopped: the next start without this works every result out again, and
   * tells those that differ as revisions that follow on.
   */
  @WithDefault("false")
  boolean rebuild();
}
