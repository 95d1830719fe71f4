package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Block.DefinitionList.Entry;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.domain.Direction;
import org.goldenthread.reporting.domain.ServiceSummary;
import org.goldenthread.reporting.report.Blocks.Labelled;

/**
 * What a report ends with: service summaries with the workforce, every count, the marks and the
 * legend.
 */
record Appendices(Blocks blocks, Part part, Counts counts) {

  void add() {
    services();
    everyCount();
    marks();
    legend();
  }

  private void services() {
    if (part.services().isEmpty()) {
      return;
    }
    blocks.heading(1, "Service summaries");
    for (Part.Service service : part.services()) {
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
    blocks.add(
        Blocks.labelled(
            new Labelled("Overview of service delivery", summary.overview()),
            new Labelled("Benchmarking", summary.benchmarking()),
            new Labelled("Service achievements", summary.achievements()),
            new Labelled("Opportunities for improvement", summary.opportunities()),
            new Labelled("Additional information", summary.additional())));
    Tables.workforce(directorate, summary)
        .ifPresent(table -> blocks.table(table, "Workforce " + directorate));
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
