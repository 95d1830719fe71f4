package org.goldenthread.outturns.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.statement.ServiceSummary.WorkforceMetric;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;

/**
 * {@code workforce.csv} and {@code service_summaries.csv}: both are parts of one summary for a
 * directorate and quarter. What the folder does not speak of stays as it was.
 */
record SummaryRows(ReportFolder folder, SummariesSoFar summaries) {

  /** The sections of a summary, and the words by which the printed headings are known. */
  private enum Section {
    BENCHMARKING("benchmark"),
    ACHIEVEMENTS("achievement"),
    OPPORTUNITIES("opportunit"),
    ADDITIONAL("additional"),
    OVERVIEW("overview");

    private final String word;

    Section(String word) {
      this.word = word;
    }

    /** The first whose word the heading holds, however it is spelt around it. */
    private static Section of(FolderRow row) {
      String heading = row.required("section").toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(section -> heading.contains(section.word))
          .findFirst()
          .orElseThrow(
              () ->
                  new UnreadableCellException(
                      "section",
                      "'%s' is none of overview, benchmarking, achievements, opportunities,"
                              .formatted(heading)
                          + " additional"));
    }
  }

  /** Figures first, so that a figure at fault is the row of its number. */
  void read(FolderStatements into) {
    List<FolderRow> rows = new ArrayList<>(folder.rows(ReportFolder.WORKFORCE));
    rows.addAll(folder.rows(ReportFolder.SUMMARIES));
    into.together(
        ServiceSummary.TYPE,
        rows,
        row -> new Position(row.required("directorate"), row.period()),
        (position, group) -> Entry.of(summary(position, group)));
  }

  private ServiceSummary summary(Position position, List<FolderRow> rows) {
    Optional<ServiceSummary> before = summaries.find(position);
    Map<Section, String> texts = texts(rows);
    List<WorkforceMetric> metrics = metrics(rows);
    return new ServiceSummary(
        position.subject(),
        position.quarter(),
        text(texts, Section.OVERVIEW).or(() -> before.flatMap(ServiceSummary::overview)),
        text(texts, Section.BENCHMARKING).or(() -> before.flatMap(ServiceSummary::benchmarking)),
        text(texts, Section.ACHIEVEMENTS).or(() -> before.flatMap(ServiceSummary::achievements)),
        text(texts, Section.OPPORTUNITIES).or(() -> before.flatMap(ServiceSummary::opportunities)),
        text(texts, Section.ADDITIONAL).or(() -> before.flatMap(ServiceSummary::additional)),
        metrics.isEmpty() ? before.map(ServiceSummary::workforce).orElse(metrics) : metrics);
  }

  private static Optional<String> text(Map<Section, String> texts, Section section) {
    return Optional.ofNullable(texts.get(section));
  }

  private static Map<Section, String> texts(List<FolderRow> rows) {
    Map<Section, String> texts = new EnumMap<>(Section.class);
    rows.stream()
        .filter(row -> row.file().equals(ReportFolder.SUMMARIES))
        .forEach(
            row ->
                texts.merge(
                    Section.of(row),
                    row.text("text").orElse(""),
                    (one, more) -> one + "\n\n" + more));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  /** Rows that say the same twice are one metric. */
  private static List<WorkforceMetric> metrics(List<FolderRow> rows) {
    return rows.stream()
        .filter(row -> row.file().equals(ReportFolder.WORKFORCE))
        .map(SummaryRows::metric)
        .distinct()
        .toList();
  }

  private static WorkforceMetric metric(FolderRow row) {
    return new WorkforceMetric(
        row.required("metric"),
        row.text("category").orElse(""),
        row.figure("value")
            .orElseThrow(() -> new UnreadableCellException("value", "value is empty")),
        row.text("unit").orElse(""));
  }
}
