package org.goldenthread.outturns.outturn;

import java.util.Collection;
import java.util.Map;
import org.goldenthread.outturns.submission.Position;

/** The values of indicators as they now stand. */
public interface OutturnSeries {

  /** The values around positions, as far as the rules look, by indicator. */
  Map<String, Series> around(Collection<Position> positions);
}
