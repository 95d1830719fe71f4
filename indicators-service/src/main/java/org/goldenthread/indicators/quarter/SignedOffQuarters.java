package org.goldenthread.indicators.quarter;

import java.util.List;
import org.goldenthread.vocabulary.Quarter;

/** Port: the quarters that are closed or published, as other services tell. */
public interface SignedOffQuarters {

  /** All of them, earliest first. */
  List<Quarter> all();

  /**
   * A quarter was closed, or opened again.
   *
   * @param revision of its state: an earlier one changes nothing
   */
  void closed(Quarter quarter, boolean closed, long revision);

  /** A report of the quarter was published. */
  void published(Quarter quarter);
}
