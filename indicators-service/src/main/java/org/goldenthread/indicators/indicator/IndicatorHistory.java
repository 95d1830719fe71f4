package org.goldenthread.indicators.indicator;

import java.util.List;
import java.util.Map;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.vocabulary.IndicatorRef;

/** Port: the indicators, each with the history of its definitions and targets. */
public interface IndicatorHistory extends History<Indicator> {

  /** The indicators with a definition in force that fits, in the order of their references. */
  Page<DefinitionInForce> inForce(IndicatorFilter filter, PageRequest request);

  /** How references are written of which a definition says so, by their canonical form. */
  Map<IndicatorRef, String> references();

  /** Those of which a definition has a formula. */
  List<IndicatorRef> withFormulas();

  /**
   * Every target that was ever set, latest first; a page begins after a revision and a period:
   * {@code 3-2020-21-Q2}.
   */
  Page<Revision<TargetSetting>> targets(String ref, PageRequest request);
}
