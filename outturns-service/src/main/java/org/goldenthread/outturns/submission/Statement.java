package org.goldenthread.outturns.submission;

import java.util.stream.Stream;

/**
 * What a directorate says about a subject in a quarter. Every statement is kept in revisions; two
 * statements that are equal say the same, whatever their spelling of numbers.
 */
public interface Statement extends Positioned {

  /** What of it people wrote, to be printed as it is. */
  Stream<String> texts();

  /** Whether it says itself why it is as it is, so that a revision needs no other reason. */
  default boolean givesReason() {
    return false;
  }
}
