package org.goldenthread.outturns.batch.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be submitted at once. */
@ConfigMapping(prefix = "goldenthread.batch")
public interface BatchSettings {

  /** The greatest number of rows in a batch; one with more is refused as a whole. */
  @WithDefault("1000000")
  int maxRows();

  /**
   * The greatest number of rows that are kept all or none, or tried: they are remembered, and their
   * indicators held, until the last one is done.
   */
  @WithDefault("100000")
  int maxRowsTogether();

  /**
   * How many rows are checked and kept in one transaction. More are faster; fewer hold the
   * indicators that they are about for a shorter time.
   */
  @WithDefault("1000")
  int rowsPerTransaction();
}
