package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.ServiceSummary;

/**
 * What a report is made of.
 *
 * @param title of the document
 * @param dashboard what it is about
 * @param order what the scorecards are grouped by
 * @param introduction how it begins; empty for the usual words
 * @param recommendations what the committee is asked to do, in the order to print
 * @param services what directorates say about their services, in the order to print
 */
record Part(
    String title,
    Dashboard dashboard,
    Order order,
    Optional<String> introduction,
    List<String> recommendations,
    List<Service> services) {

  /** What scorecards are grouped by. */
  enum Order {
    /** The plan's priorities. */
    PRIORITIES,
    /** Those who answer for the indicators. */
    DIRECTORATES
  }

  /** What one directorate says; empty where it has said nothing. */
  record Service(Named directorate, Optional<ServiceSummary> summary) {}

  Part {
    recommendations = List.copyOf(recommendations);
    services = List.copyOf(services);
  }
}
