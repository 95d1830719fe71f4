package org.goldenthread.outturns.outturn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.outturns.submission.Position;

/** The outturns that are in force. */
public interface CurrentOutturns {

  /** The values around positions, as far as the rules look, by indicator. */
  Map<String, Series> around(Collection<Position> positions);

  /** All of an indicator, earliest quarter first. */
  List<Outturn> of(String indicator);
}
