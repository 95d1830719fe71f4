package org.goldenthread.reporting.report;

import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.quarter.Publication;

/**
 * Says which of a quarter's figures a report has: whoever holds a print must see whether it counts.
 */
final class PublicationNotice {

  private PublicationNotice() {}

  /**
   * In one or two sentences. A report is the published one while its publication is being made, for
   * only then are its files kept; whatever is made afterwards has later figures.
   */
  static String of(Dashboard dashboard) {
    String asAt = "Figures as at %s.".formatted(LondonTime.moment(dashboard.asAt()));
    return dashboard
        .publication()
        .map(publication -> beside(publication, asAt))
        .orElseGet(() -> draft(dashboard, asAt));
  }

  private static String beside(Publication publication, String asAt) {
    String at = LondonTime.moment(publication.at());
    return publication.isSealed()
        ? "Latest figures, not those that were published at %s; what differs is marked [r]. %s"
            .formatted(at, asAt)
        : "Published at %s%s. %s".formatted(at, again(publication), asAt);
  }

  private static String again(Publication publication) {
    return publication
        .reason()
        .map(why -> ", publication %d: %s".formatted(publication.revision(), why))
        .orElse("");
  }

  private static String draft(Dashboard dashboard, String asAt) {
    return switch (dashboard.state()) {
      case OPEN -> "Draft: figures for this quarter may still be submitted. " + asAt;
      case CLOSED, PUBLISHED -> "Draft: submissions have ended, not yet published. " + asAt;
    };
  }
}
