package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Block.DefinitionList.Entry;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.statement.Said;
import org.goldenthread.reporting.statement.Service;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.code.Direction;

/**
 * What a report ends with: service summaries with the workforce, what was outstanding, and the
 * legend.
 */
record Appendices(Blocks blocks, Part part) {

  void add() {
    services();
    acknowledged();
    legend();
  }

  private void services() {
    List<Service> services = part.dashboard().services();
    if (services.isEmpty()) {
      return;
    }
    blocks.heading(1, "Service summaries");
    services.forEach(this::say);
    String silent =
        services.stream()
            .filter(service -> service.summary().isEmpty())
            .map(service -> service.directorate().name())
            .collect(Collectors.joining(", "));
    if (!silent.isEmpty()) {
      blocks.paragraph("No service summary has been submitted by: " + silent + ".");
    }
    Tables.workforce(services).ifPresent(this::workforce);
  }

  private void say(Service service) {
    List<Said> said = service.summary().map(ServiceSummary::parts).orElse(List.of());
    if (!said.isEmpty()) {
      blocks.heading(2, service.directorate().name());
      blocks.add(Blocks.said(said));
    }
  }

  private void workforce(Table table) {
    blocks.heading(2, "Workforce");
    blocks.table(table, "Workforce");
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
    return known.kind() == Outstanding.Kind.FINDING_OPEN
        ? dashboard.findings().stream()
            .filter(found -> found.finding().id().equals(known.subject()))
            .map(it -> "Finding on %s: %s".formatted(it.reference(), it.finding().detail()))
            .findFirst()
            .orElse("A finding that is there no more")
        : known.kind().words() + " " + asWritten(known.subject(), dashboard);
  }

  private static String asWritten(String subject, Dashboard dashboard) {
    return dashboard.scorecard().rows().stream()
        .filter(row -> row.ref().value().equals(subject))
        .findFirst()
        .map(row -> row.definition().reference())
        .orElse(subject);
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
