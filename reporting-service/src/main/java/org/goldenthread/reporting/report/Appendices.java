package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Block.DefinitionList.Entry;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.statement.Service;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.code.Direction;

/**
 * What a report ends with: service summaries with the workforce, what was outstanding, every count,
 * the marks and the legend.
 */
record Appendices(Blocks blocks, Part part, Counts counts) {

  void add() {
    services();
    acknowledged();
    everyCount();
    marks();
    legend();
  }

  private void services() {
    if (part.dashboard().services().isEmpty()) {
      return;
    }
    blocks.heading(1, "Service summaries");
    for (Service service : part.dashboard().services()) {
      String name = service.directorate().name();
      blocks.heading(2, name);
      service
          .summary()
          .ifPresentOrElse(
              summary -> say(name, summary),
              () -> blocks.paragraph("No service summary has been submitted."));
    }
  }

  private void say(String directorate, ServiceSummary summary) {
    blocks.add(Blocks.said(summary.parts()));
    Tables.workforce(directorate, summary)
        .ifPresent(table -> blocks.table(table, "Workforce " + directorate));
  }

  /** What was outstanding when the report was published, and why it was published all the same. */
  private void acknowledged() {
    Dashboard dashboard = part.dashboard();
    List<Entry> known =
        dashboard.publication().stream()
            .flatMap(publication -> publication.acknowledgements().stream())
            .filter(_ -> dashboard.scope() instanceof Scope.Corporate)
            .map(one -> new Entry(outstanding(one, dashboard), one.reason()))
            .toList();
    if (!known.isEmpty()) {
      blocks.heading(1, "Outstanding at publication");
      blocks.add(new Block.DefinitionList(known));
    }
  }

  private static String outstanding(Publication.Acknowledgement known, Dashboard dashboard) {
    return switch (known.kind()) {
      case COMMENTARY_OWED -> "Commentary owed on " + known.subject();
      case FINDING_OPEN ->
          dashboard.findings().stream()
              .map(ReportedFinding::finding)
              .filter(finding -> finding.id().equals(known.subject()))
              .map(finding -> "Finding on %s: %s".formatted(finding.subject(), finding.detail()))
              .findFirst()
              .orElse("A finding that is there no more");
    };
  }

  private void everyCount() {
    blocks.heading(1, "Every count");
    blocks.table(counts.table(), "Counts");
  }

  private void marks() {
    blocks.heading(1, "Marks beside figures");
    List<Entry> entries = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      entries.add(new Entry(mark.symbol(), mark.meaning()));
    }
    blocks.add(new Block.DefinitionList(entries));
  }

  private void legend() {
    blocks.heading(1, "Legend");
    blocks.paragraph("Scores are given by the policy “" + part.dashboard().policy().name() + "”.");
    List<Entry> entries = new ArrayList<>();
    part.dashboard()
        .policy()
        .legend()
        .forEach(
            e -> entries.add(new Entry(e.band().symbol() + " " + e.band().label(), e.meaning())));
    trend(Direction.IMPROVED, "Better than the earlier figure", entries);
    trend(Direction.CONSISTENT, "As the earlier figure", entries);
    trend(Direction.WORSE, "Worse than the earlier figure", entries);
    trend(Direction.NONE, "There is nothing to compare, or nothing may be compared", entries);
    blocks.add(new Block.DefinitionList(entries));
  }

  private static void trend(Direction direction, String meaning, List<Entry> entries) {
    entries.add(new Entry(direction.symbol() + " " + direction.label(), meaning));
  }
}
