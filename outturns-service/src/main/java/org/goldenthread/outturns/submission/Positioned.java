package org.goldenthread.outturns.submission;

import org.goldenthread.vocabulary.Quarter;

/** What is about a subject in a quarter. */
public interface Positioned {

  /** The code of the indicator, initiative or directorate that it is about. */
  String subject();

  /** The quarter that it is about. */
  Quarter quarter();

  /** Both together. */
  default Position position() {
    return new Position(subject(), quarter());
  }
}
