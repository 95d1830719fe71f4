package org.goldenthread.scoring.application;

import org.goldenthread.scoring.domain.Framework;

/** The council plans and scoring policies in force at this moment. */
@FunctionalInterface
public interface CurrentFramework {

  /** As they stand now. */
  Framework get();
}
