package org.goldenthread.reporting.application;

import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.domain.Dashboard;

/** Writes what a dashboard shows as a document for people. */
public interface Reports {

  /** The document as a file; the same dashboard gives the same bytes. */
  byte[] write(Dashboard dashboard, Format format);
}
