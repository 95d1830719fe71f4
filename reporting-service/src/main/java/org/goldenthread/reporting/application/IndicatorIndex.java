package org.goldenthread.reporting.application;

import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;

/** Where indicators are looked up by what they are called. */
public interface IndicatorIndex {

  /**
   * The indicators of which a title, old or new, holds every word, in any case and order; by
   * reference, at most so many.
   */
  List<Entry> withWords(List<String> words, int most);

  /** An indicator with its latest title. */
  record Entry(IndicatorRef ref, String title) {}
}
