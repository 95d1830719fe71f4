package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.CountBars;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.chart.SplitBar;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.print.PrintedMonths;
import org.goldenthread.reporting.print.PrintedParts;
import org.goldenthread.reporting.print.PrintedRow;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.TrendCounts;

/** Puts a report together in the order of the printed ones. */
final class Composition {

  private static final String AUTHOR = "The council's performance team";

  private final Part part;
  private final Dashboard dashboard;
  private final Tables tables;
  private final Blocks blocks = new Blocks();

  private Composition(Part part) {
    this.part = part;
    this.dashboard = part.dashboard();
    this.tables = new Tables(new Signs(dashboard.policy()));
  }

  static Document of(Part part) {
    return new Composition(part).document();
  }

  private Document document() {
    String quarter = dashboard.quarter().label();
    firstPage();
    introduction();
    summary();
    belowTarget();
    parts().forEach(this::part);
    annualComparison();
    new Appendices(blocks, part).add();
    return new Document(
        part.title(),
        quarter,
        "en-GB",
        new Document.Metadata(
            part.council().orElse(AUTHOR),
            part.title() + ", " + quarter,
            dashboard.asAt(),
            part.look()),
        blocks.all());
  }

  private void firstPage() {
    part.council().ifPresent(blocks::paragraph);
    blocks.add(new Block.Notice(PublicationNotice.of(dashboard)));
    blocks.add(new Block.Contents());
    blocks.add(new Block.PageBreak());
  }

  private void introduction() {
    blocks.heading(1, "Introduction");
    part.introduction()
        .orElseGet(this::usual)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(blocks::paragraph);
    if (!part.recommendations().isEmpty()) {
      blocks.heading(2, "Recommendations");
      blocks.add(new Block.BulletList(part.recommendations()));
    }
  }

  private String usual() {
    return ("This report says how the indicators did in %s against their targets, against the"
            + " quarter before and against the same quarter of the year before. They are scored by"
            + " the policy “%s”, whose legend is at the end.")
        .formatted(dashboard.quarter().label(), dashboard.policy().name());
  }

  private void summary() {
    blocks.heading(1, "Summary");
    blocks.paragraph(dashboard.summary());
    if (dashboard.scorecard().scored() > 0) {
      String subject = "%d indicators by score".formatted(dashboard.scorecard().scored());
      Chart scores = SplitBar.of(blocks.chartId(), subject, scores()).chart();
      blocks.abreast(
          scores,
          trends("Against the quarter before", dashboard.scorecard().shortTermTrends()),
          trends("Against the year before", dashboard.scorecard().annualTrends()));
    }
    sections("By priority", "Priority", dashboard.priorities());
    sections("By directorate", "Directorate", dashboard.directorates());
  }

  private List<Share> scores() {
    Signs signs = new Signs(dashboard.policy());
    return dashboard.scores().stream()
        .map(score -> new Share(signs.of(score), score.count()))
        .toList();
  }

  private Chart trends(String subject, TrendCounts trends) {
    return new CountBars(blocks.chartId(), subject, Signs.shares(trends)).chart();
  }

  private void sections(String caption, String of, List<Section> sections) {
    if (!sections.isEmpty()) {
      blocks.table(
          tables.sections("Scores " + caption.toLowerCase(Locale.ROOT), of, sections), caption);
    }
  }

  private void belowTarget() {
    blocks.heading(1, "Below target");
    if (dashboard.scorecard().belowTarget().isEmpty()) {
      blocks.paragraph("No indicator is below target.");
      return;
    }
    List<PrintedRow> rows = printed(dashboard.scorecard().belowTarget());
    Table table = ScorecardTables.belowTarget(rows);
    blocks.table(table, "Below target", ScorecardTables.data(table.caption(), rows));
  }

  private List<PrintedRow> printed(List<ScorecardRow> rows) {
    return PrintedRow.of(rows, dashboard.policy());
  }

  private List<Section> parts() {
    return switch (part.order()) {
      case PRIORITIES -> dashboard.priorities();
      case DIRECTORATES -> dashboard.directorates();
    };
  }

  /** A priority or directorate: its initiatives, its scorecard and what is below target. */
  private void part(Section section) {
    String name = section.of().name();
    blocks.heading(1, name);
    initiatives(section);
    List<ScorecardRow> rows = section.scorecard().rows();
    if (rows.isEmpty()) {
      blocks.paragraph("No indicators are reported on here.");
      return;
    }
    scorecard(name, printed(rows));
    rows.forEach(this::byMonth);
    rows.forEach(this::brokenDown);
    section
        .scorecard()
        .belowTarget()
        .forEach(row -> new Exceptional(blocks, row, dashboard.publishedWithout(row)).add());
  }

  private void scorecard(String name, List<PrintedRow> rows) {
    Table table = ScorecardTables.scorecard("Scorecard: " + name, dashboard.quarter(), rows);
    blocks.table(table, name, ScorecardTables.data(table.caption(), rows));
  }

  private void byMonth(ScorecardRow row) {
    PrintedMonths.of(row)
        .ifPresent(it -> detail(row, "month", it.chart(blocks.chartId()), it.table()));
  }

  /** The figure of a row by each of its breakdowns. */
  private void brokenDown(ScorecardRow row) {
    for (PrintedParts parts : PrintedParts.of(row)) {
      detail(row, parts.name(), parts.chart(blocks.chartId()), parts.table());
    }
  }

  private void detail(ScorecardRow row, String by, Chart chart, Table table) {
    String name = row.definition().reference() + " by " + by;
    blocks.heading(2, name);
    blocks.add(new Block.Pictured(chart));
    blocks.table(table, name);
  }

  private void initiatives(Section section) {
    List<Initiative> initiatives =
        dashboard.keyInitiatives().stream()
            .filter(it -> belongsTo(it).orElse(Section.NONE).equals(section.of().code()))
            .toList();
    if (!initiatives.isEmpty()) {
      String name = "Key initiatives: " + section.of().name();
      blocks.table(
          tables.initiatives(name, initiatives, dashboard.quarter()),
          name,
          tables.initiativesAsData(name, initiatives, dashboard.quarter()));
      Milestones.meaning(initiatives, dashboard.quarter()).ifPresent(blocks::paragraph);
    }
  }

  private Optional<String> belongsTo(Initiative initiative) {
    return switch (part.order()) {
      case PRIORITIES -> initiative.priority();
      case DIRECTORATES -> initiative.directorate();
    };
  }

  private void annualComparison() {
    blocks.heading(1, "Annual comparison");
    if (dashboard.scorecard().rows().isEmpty()) {
      blocks.paragraph("There are no indicators to compare.");
    } else {
      List<PrintedRow> rows = printed(dashboard.scorecard().rows());
      Table table = ScorecardTables.annualComparison(dashboard.quarter(), rows);
      blocks.table(table, "Annual comparison", ScorecardTables.data(table.caption(), rows));
    }
  }
}
