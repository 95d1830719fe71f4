package org.goldenthread.vocabulary.code;

/** Why an indicator has no target in a quarter. */
public enum NoTarget {
  /** The first year of a measure, from which targets will be set. */
  BASELINE_YEAR("this is a baseline year"),
  /** The law or a funder does not permit a target. */
  NOT_PERMITTED("a target is not permitted"),
  /** The figure informs and is not to be reached. */
  INFORMATION_ONLY("the figure is for information only"),
  /** Nobody has set one. */
  NOT_SET("none has been set");

  private final String words;

  NoTarget(String words) {
    this.words = words;
  }

  /** The reason as the second half of a sentence: "there is no target: none has been set". */
  public String words() {
    return words;
  }
}
