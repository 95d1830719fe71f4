package org.goldenthread.scoring.stream;

import org.goldenthread.scoring.framework.Framework;

/** The council plans and scoring policies in force at this moment. */
@FunctionalInterface
public interface CurrentFramework {

  /** As they stand now. */
  Framework get();
}
