package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.statement.Service;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;

/**
 * The tables of a report.
 *
 * @param signs the scores of the policy that governs it
 */
record Tables(Signs signs) {

  /** How each section's rows scored. */
  Table sections(String caption, String of, List<Section> sections) {
    Stream<Column> bands =
        sections.getFirst().scores().stream().map(s -> Column.number(signs.of(s).words()));
    List<Column> columns =
        Stream.of(
                Stream.of(Column.text(of).withShare(6), Column.number("Indicators")),
                bands,
                Stream.of(Column.number("Initiatives")))
            .flatMap(part -> part)
            .toList();
    return new Table(caption, columns, sections.stream().map(s -> section(s, sections)).toList());
  }

  private static Row section(Section section, List<Section> all) {
    Stream<Cell> counts =
        all.getFirst().scores().stream().map(kind -> Cell.count(count(section, kind)));
    return new Row(
        Stream.of(
                Stream.of(Cell.text(section.of().name()), Cell.count(section.scorecard().total())),
                counts,
                Stream.of(Cell.count(section.initiatives())))
            .flatMap(part -> part)
            .toList());
  }

  private static int count(Section section, BandCount kind) {
    return section.scores().stream()
        .filter(score -> score.band().equals(kind.band()))
        .mapToInt(BandCount::count)
        .sum();
  }

  /** The key initiatives with where they stand. */
  Table initiatives(String caption, List<Initiative> initiatives, Quarter quarter) {
    List<Column> columns =
        List.of(
            Column.text("Initiative").withShare(6),
            Column.text("Lead"),
            Column.text("Status"),
            Column.text("Progress").withShare(6),
            Column.text("Milestones").withShare(4));
    return new Table(
            caption, columns, initiatives.stream().map(it -> initiative(it, quarter)).toList())
        .withoutEmptyColumns();
  }

  /** The same for programs: whatever there is, always in the same columns. */
  Table initiativesAsData(String caption, List<Initiative> initiatives, Quarter quarter) {
    List<Column> columns =
        Stream.of("Reference", "Initiative", "Lead", "Status", "Progress", "Milestones")
            .map(Column::text)
            .toList();
    return new Table(
        caption, columns, initiatives.stream().map(it -> asData(it, quarter)).toList());
  }

  private Row asData(Initiative initiative, Quarter quarter) {
    List<Cell> printed = initiative(initiative, quarter).cells();
    return new Row(
        Stream.concat(
                Stream.of(Cell.text(initiative.ref()), Cell.text(initiative.title())),
                printed.stream().skip(1))
            .toList());
  }

  private Row initiative(Initiative initiative, Quarter quarter) {
    return Row.of(
        Cell.text(initiative.ref() + " " + initiative.title()),
        Cell.text(initiative.leadRole().orElse("")),
        Cell.text(
            initiative
                .status()
                .map(_ -> signs.ofStatus(initiative.status()).words())
                .orElse("No progress reported")),
        Cell.text(initiative.progress().orElse("")),
        Cell.text(Milestones.of(initiative, quarter)));
  }

  /** The workforce of the directorates side by side, if anything was submitted. */
  static Optional<Table> workforce(List<Service> services) {
    List<Service> counted =
        services.stream().filter(service -> !workforce(service).isEmpty()).toList();
    Stream<Column> directorates =
        counted.stream().map(service -> Column.number(service.directorate().name()));
    List<Column> columns =
        Stream.concat(Stream.of(Column.text("Measure"), Column.text("Group")), directorates)
            .toList();
    List<Row> rows =
        counted.stream()
            .flatMap(service -> workforce(service).stream().map(Tables::counted))
            .distinct()
            .map(what -> workforce(what, counted))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("Workforce", columns, rows));
  }

  private static Row workforce(List<String> what, List<Service> services) {
    Stream<Cell> figures =
        services.stream()
            .map(
                service ->
                    workforce(service).stream()
                        .filter(metric -> counted(metric).equals(what))
                        .findFirst()
                        .map(metric -> Cell.number(metric.display(), metric.value()))
                        .orElseGet(() -> Cell.text("")));
    return new Row(Stream.concat(what.stream().map(Cell::text), figures).toList());
  }

  /** What a figure counts, and of whom. */
  private static List<String> counted(ServiceSummary.WorkforceMetric metric) {
    return List.of(metric.metricWords(), metric.categoryWords());
  }

  private static List<ServiceSummary.WorkforceMetric> workforce(Service service) {
    return service.summary().map(ServiceSummary::workforce).orElse(List.of());
  }
}
