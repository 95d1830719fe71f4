package org.goldenthread.outturns.outturn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;

/** The outturns that are in force. */
public interface CurrentOutturns {

  /** The values around positions, as far as the rules look, by indicator. */
  Map<String, Series> around(Collection<Position> positions);

  /** The quarters in which at least one of the indicators has one. */
  Set<Quarter> quarters(Collection<String> indicators);

  /** All of an indicator, earliest quarter first. */
  List<Outturn> of(String indicator);
}
