package org.goldenthread.vocabulary;

/** What a submission says about an indicator's value in a quarter. */
public enum OutturnStatus {
  /** A value that may still change. */
  PROVISIONAL,
  /** A value as it will be reported. */
  FINAL,
  /** A value is owed and will come later. */
  DELAYED,
  /** There is no value for this quarter, for example because the measure starts later. */
  NOT_AVAILABLE,
  /** The indicator does not apply in this quarter. */
  NOT_APPLICABLE;

  /** Whether a submission with this status carries a value. */
  public boolean hasValue() {
    return this == PROVISIONAL || this == FINAL;
  }
}
