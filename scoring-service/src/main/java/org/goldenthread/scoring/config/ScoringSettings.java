package org.goldenthread.scoring.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How scoring shares its time. */
@ConfigMapping(prefix = "goldenthread.scoring")
public interface ScoringSettings {

  /**
   * How many outturns of a partition are rescored after a change of a plan or policy before other
   * changes have their turn. Larger is faster as a whole, smaller lets new outturns wait less.
   */
  @WithDefault("2000")
  int rescorePortion();
}
