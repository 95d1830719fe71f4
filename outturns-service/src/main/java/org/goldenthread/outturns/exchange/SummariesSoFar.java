package org.goldenthread.outturns.exchange;

import java.util.Optional;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Position;

/** What directorates have said so far, of which a folder may change a part. */
@FunctionalInterface
public interface SummariesSoFar {

  /** The directorate's summary of the quarter, if there is one. */
  Optional<ServiceSummary> find(Position position);
}
