package org.goldenthread.reporting.publication.store;

import jakarta.persistence.Embeddable;
import org.goldenthread.vocabulary.Quarter;

/** Which publication: of a quarter, counted from 1. */
@Embeddable
record PublicationKey(String quarter, long revision) {

  static PublicationKey of(Quarter quarter, long revision) {
    return new PublicationKey(quarter.toString(), revision);
  }
}
