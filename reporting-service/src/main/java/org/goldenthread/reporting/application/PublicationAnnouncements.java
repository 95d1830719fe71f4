package org.goldenthread.reporting.application;

import org.goldenthread.reporting.domain.Publication;

/** Tells the other services of publications. */
public interface PublicationAnnouncements {

  /** Tells of a finished publication, if and only if the current transaction commits. */
  void announce(Publication publication);
}
