package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Block.DefinitionList.Entry;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.domain.Direction;
import org.goldenthread.reporting.domain.Service;
import org.goldenthread.reporting.domain.ServiceSummary;

/** What a report ends with: service summaries with the workforce, the marks and the legend. */
record Appendices(Blocks blocks, Part part) {

  void add() {
    services();
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
    blocks.paragraph("Overview of service delivery", summary.overview());
    blocks.paragraph("Benchmarking", summary.benchmarking());
    blocks.paragraph("Service achievements", summary.achievements());
    blocks.paragraph("Opportunities for improvement", summary.opportunities());
    blocks.paragraph("Additional information", summary.additional());
    Tables.workforce(directorate, summary)
        .ifPresent(table -> blocks.table(table, "Workforce " + directorate));
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
