package org.goldenthread.indicators.history;

/**
 * Which part of a list.
 *
 * @param after the key after which the page begins; the empty text for the first page
 * @param limit the most items
 */
public record PageRequest(String after, int limit) {

  /** One more than the limit: shows whether there is a next page. */
  public int limitAndOne() {
    return limit + 1;
  }
}
