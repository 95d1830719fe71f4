package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.application.Reports;
import org.goldenthread.reporting.domain.Dashboard;

/** Puts a report together from a dashboard, whose counts it prints as they are, and writes it. */
@ApplicationScoped
class WriteReport implements Reports {

  @Override
  public byte[] write(Dashboard dashboard, Format format) {
    return format.write(Composition.of(Part.of(dashboard)));
  }
}
