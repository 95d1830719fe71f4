package org.goldenthread.outturns.application;

import org.goldenthread.outturns.domain.QuarterPicture;
import org.goldenthread.vocabulary.Quarter;

/** What is known about a reporting quarter. */
public interface QuarterPictures {

  /** All of it, as of one moment. */
  QuarterPicture of(Quarter reportingQuarter);
}
