package org.goldenthread.reporting.list.web;

import java.util.List;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.code.FindingSubject;

/**
 * What looks wrong about a report's figures before it is published.
 *
 * @param open nobody has dealt with them
 * @param closed corrected or acknowledged
 */
public record FindingsView(
    String quarter,
    StampView stamp,
    String summary,
    List<FindingView> open,
    List<FindingView> closed) {

  static FindingsView of(Dashboard dashboard) {
    List<FindingView> open =
        dashboard.findings().stream()
            .filter(found -> found.finding().isOpen())
            .map(FindingView::of)
            .toList();
    List<FindingView> closed =
        dashboard.findings().stream()
            .filter(found -> !found.finding().isOpen())
            .map(FindingView::of)
            .toList();
    return new FindingsView(
        dashboard.quarter().label(),
        StampView.of(dashboard),
        summary(open.size(), closed.size()),
        open,
        closed);
  }

  private static String summary(int open, int closed) {
    return open == 0 && closed == 0
        ? "Nothing about the figures of this report looks wrong."
        : "%s open and %s been dealt with."
            .formatted(
                open == 1 ? "1 finding is" : (open == 0 ? "No" : open) + " findings are",
                closed == 1 ? "1 has" : (closed == 0 ? "none" : closed) + " have");
  }

  /**
   * A finding.
   *
   * @param path the page of the figure it is about
   * @param state what became of it, in a sentence
   */
  record FindingView(
      String id,
      String subject,
      String title,
      String path,
      String directorate,
      String quarter,
      String detail,
      String raised,
      String state) {

    private static FindingView of(ReportedFinding found) {
      Finding finding = found.finding();
      boolean isIndicator = finding.subjectKind() == FindingSubject.INDICATOR;
      return new FindingView(
          finding.id(),
          found.reference(),
          found.title().orElse(isIndicator ? "" : "Service summary"),
          isIndicator
              ? "/indicators/" + IndicatorRef.parse(finding.subject()).inAddress()
              : "/directorates/" + finding.subject(),
          found.directorate().map(Named::name).orElse("Corporate"),
          found.period().label(),
          finding.detail(),
          LondonTime.moment(finding.raisedAt()),
          state(finding));
    }

    private static String state(Finding finding) {
      String when = LondonTime.moment(finding.changedAt());
      return switch (finding.state()) {
        case OPEN -> "Open";
        case CORRECTED -> "Corrected at " + when;
        case ACKNOWLEDGED ->
            "Accepted at %s: %s".formatted(when, finding.reason().orElse("no reason was given"));
      };
    }
  }
}
