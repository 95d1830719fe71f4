package org.goldenthread.indicators.application;

import java.util.List;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.TargetSetting;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Port: the indicators, each with the history of its definitions and targets. */
public interface Indicators extends History<Indicator> {

  /** Adds the revision that a definition makes; the indicator must be locked. */
  void append(Revision<Indicator> revision, Definition definition);

  /** Adds the revision that a target makes; the indicator must be locked. */
  void append(Revision<Indicator> revision, TargetSetting setting);

  /** The indicators with a definition in force that fits, in the order of their references. */
  Page<DefinitionInForce> inForce(IndicatorFilter filter, PageRequest request);

  /** The present states, in the order of their references. */
  Page<Revision<Indicator>> page(PageRequest request);

  /** Every target that was ever set, latest first; a page begins after a revision's number. */
  Page<Revision<TargetSetting>> targets(String ref, PageRequest request);

  /** The indicators that a definition which begins after the quarter gives to the directorate. */
  List<IndicatorRef> givenTo(String directorate, Quarter after);
}
