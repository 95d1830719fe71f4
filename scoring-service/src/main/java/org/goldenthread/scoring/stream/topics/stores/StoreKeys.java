package org.goldenthread.scoring.stream.topics.stores;

import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Keys of the stores: a reference and a quarter, so that the quarters of one indicator lie together
 * in the order of time. The mark between them sorts behind every character of a reference, which
 * keeps {@code PI.10} out of the range of {@code PI.1}.
 */
public final class StoreKeys {

  private static final char MARK = '|';
  private static final char BEHIND_EVERY_QUARTER = '~';

  private StoreKeys() {}

  public static String of(IndicatorRef ref, Quarter quarter) {
    return ref.value() + MARK + quarter;
  }

  /** Before all quarters of the indicator. */
  static String first(IndicatorRef ref) {
    return ref.value() + MARK;
  }

  /** Behind all quarters of the indicator. */
  static String last(IndicatorRef ref) {
    return first(ref) + BEHIND_EVERY_QUARTER;
  }

  static IndicatorRef ref(String key) {
    return new IndicatorRef(key.substring(0, key.indexOf(MARK)));
  }

  static Quarter quarter(String key) {
    return Quarter.parse(key.substring(key.indexOf(MARK) + 1));
  }
}
