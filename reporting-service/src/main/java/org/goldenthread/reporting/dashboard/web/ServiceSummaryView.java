package org.goldenthread.reporting.dashboard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.scorecard.web.CommentaryView;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.reporting.statement.ServiceSummary.WorkforceMetric;

/** A directorate's service summary: its sections that say something, and its staff in figures. */
record ServiceSummaryView(
    List<CommentaryView.Part> sections, List<WorkforceTable> workforce, String received) {

  static ServiceSummaryView of(ServiceSummary summary) {
    return new ServiceSummaryView(
        summary.parts().stream().map(CommentaryView.Part::of).toList(),
        WorkforceTable.of(summary.workforce()),
        LondonTime.moment(summary.submittedAt()));
  }

  /** The figures of one metric. */
  record WorkforceTable(String anchor, String name, List<WorkforceLine> lines) {

    private static List<WorkforceTable> of(List<WorkforceMetric> figures) {
      Map<String, List<WorkforceMetric>> byMetric =
          figures.stream()
              .collect(
                  Collectors.groupingBy(
                      WorkforceMetric::metric, LinkedHashMap::new, Collectors.toList()));
      return byMetric.entrySet().stream()
          .map(entry -> of(entry.getKey(), entry.getValue()))
          .toList();
    }

    private static WorkforceTable of(String metric, List<WorkforceMetric> figures) {
      return new WorkforceTable(
          "workforce-" + anchor(metric),
          figures.getFirst().metricWords(),
          figures.stream().map(WorkforceLine::of).toList());
    }

    private static String anchor(String code) {
      return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
  }

  /** A figure about staff. */
  record WorkforceLine(String anchor, String category, String figure) {

    private static WorkforceLine of(WorkforceMetric figure) {
      return new WorkforceLine(
          "workforce-"
              + WorkforceTable.anchor(figure.metric())
              + "-"
              + WorkforceTable.anchor(figure.category()),
          figure.categoryWords(),
          figure.display());
    }
  }
}
