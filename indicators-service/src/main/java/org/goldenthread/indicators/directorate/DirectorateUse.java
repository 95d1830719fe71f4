package org.goldenthread.indicators.directorate;

import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Port: what belongs to directorates. */
@FunctionalInterface
public interface DirectorateUse {

  /** The indicators that a definition which begins after the quarter gives to the directorate. */
  List<IndicatorRef> givenTo(String directorate, Quarter after);
}
