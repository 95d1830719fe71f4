package org.goldenthread.reporting.publication;

import org.goldenthread.reporting.quarter.Publication;

/** Tells the other services of publications. */
public interface PublicationAnnouncements {

  /** Tells of a finished publication, if and only if the current transaction commits. */
  void announce(Publication publication);
}
