package org.goldenthread.reporting.publication.web;

import java.util.List;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.publication.FigureChange;
import org.goldenthread.reporting.publication.ListChanges;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.site.web.Senders;

/** What differs between a published report and what it would say now. */
public record ChangesView(
    String quarter, String published, String summary, List<ChangeView> changes) {

  public static ChangesView of(ListChanges.Changes changes, Senders senders) {
    String published = LondonTime.moment(changes.since().at());
    int count = changes.figures().size();
    return new ChangesView(
        changes.since().quarter().label(),
        published,
        count == 0
            ? "Nothing has changed: the report published at %s is what it would be now."
                .formatted(published)
            : "%d %s changed since the report was published at %s."
                .formatted(count, count == 1 ? "figure has" : "figures have", published),
        changes.figures().stream().map(it -> ChangeView.of(it, senders)).toList());
  }

  /** A figure that changed. */
  record ChangeView(
      String ref,
      String path,
      String title,
      String quarter,
      String what,
      String before,
      String after,
      String when,
      String why) {

    private static ChangeView of(FigureChange change, Senders senders) {
      return new ChangeView(
          change.reference(),
          "/indicators/" + change.key().ref().inAddress(),
          change.title(),
          change.period().label(),
          words(change.key().what()),
          change.before().orElse("Not in the report"),
          change.after().orElse("No longer in the report"),
          change.at().map(LondonTime::moment).orElse("")
              + change.by().map(who -> " by " + senders.name(who)).orElse(""),
          change.why().orElse("No reason was given"));
    }

    private static String words(PrintedFigure.What what) {
      return switch (what) {
        case OUTTURN -> "Outturn";
        case TARGET -> "Target";
        case SCORE -> "Score";
        case SHORT_TERM_TREND -> "Against the figure before";
        case ANNUAL_TREND -> "Against the year before";
      };
    }
  }
}
