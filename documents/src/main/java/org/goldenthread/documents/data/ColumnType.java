package org.goldenthread.documents.data;

/** What the cells of a column hold that a program reads. */
public enum ColumnType {
  /** Words or a code. */
  TEXT,
  /** An exact decimal. */
  DECIMAL,
  /** A whole number. */
  INTEGER,
  /** A day. */
  DATE
}
