package org.goldenthread.outturns.submission;

/**
 * What a directorate says about a subject in a quarter. Every statement is kept in revisions; two
 * statements that are equal say the same, whatever their spelling of numbers.
 */
public interface Statement extends Positioned {

  /** Whether it says itself why it is as it is, so that a revision needs no other reason. */
  default boolean givesReason() {
    return false;
  }
}
