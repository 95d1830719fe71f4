package org.goldenthread.kit.csv;

/** An answer whose heart is a list, which can be had as a table as well. */
public interface Tabular {

  /** The list. */
  Rows<?> table();
}
