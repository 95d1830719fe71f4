package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.documents.Document;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.Figures;
import org.goldenthread.reporting.domain.Committee;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.QuarterFigures;
import org.goldenthread.reporting.domain.Reporting;
import org.goldenthread.reporting.domain.Scope;
import org.goldenthread.reporting.domain.Section;
import org.goldenthread.vocabulary.Quarter;

/**
 * Composes a report of a quarter. All of it is made from one moment's figures, and every count is
 * the dashboard's.
 */
@ApplicationScoped
class ComposeReport {

  private final Figures figures;

  ComposeReport(Figures figures) {
    this.figures = figures;
  }

  /** The whole council. */
  @Transactional
  public ReportOutcome corporate(Quarter quarter) {
    return from(quarter, found -> new ReportOutcome.Composed(corporate(found)));
  }

  /** One directorate. */
  @Transactional
  public ReportOutcome directorate(String code, Quarter quarter) {
    return from(
        quarter,
        found ->
            directorate(code, found)
                .<ReportOutcome>map(ReportOutcome.Composed::new)
                .orElseGet(() -> unknownDirectorate(code, found)));
  }

  /** What a committee looks at. */
  @Transactional
  public ReportOutcome committee(String code, Quarter quarter) {
    return from(
        quarter,
        found ->
            Optional.ofNullable(found.committees().get(code))
                .<ReportOutcome>map(it -> new ReportOutcome.Composed(committee(it, found)))
                .orElseGet(() -> unknownCommittee(code, found)));
  }

  /** The corporate report, then each directorate's and each committee's. */
  @Transactional
  public List<PlacedReport> all(Quarter quarter) {
    return figures.of(quarter, AsOf.NOW).map(ComposeReport::all).orElseGet(List::of);
  }

  /**
   * A report.
   *
   * @param place below which its files lie: {@code directorates/CS}
   */
  record PlacedReport(String place, Document document) {}

  private ReportOutcome from(Quarter quarter, Function<QuarterFigures, ReportOutcome> report) {
    return figures
        .of(quarter, AsOf.NOW)
        .map(report)
        .orElseGet(() -> new ReportOutcome.NoPlan(quarter));
  }

  private static List<PlacedReport> all(QuarterFigures found) {
    List<PlacedReport> reports = new ArrayList<>();
    reports.add(new PlacedReport("corporate", corporate(found)));
    for (Section section : whole(found).directorates()) {
      String code = section.of().code();
      directorate(code, found)
          .ifPresent(report -> reports.add(new PlacedReport("directorates/" + code, report)));
    }
    found.committees().values().stream()
        .sorted(Comparator.comparing(Committee::code))
        .map(it -> new PlacedReport("committees/" + it.code(), committee(it, found)))
        .forEach(reports::add);
    return List.copyOf(reports);
  }

  private static Document corporate(QuarterFigures found) {
    Dashboard dashboard = whole(found);
    List<Part.Service> services =
        dashboard.directorates().stream()
            .map(Section::of)
            .filter(directorate -> !directorate.code().equals(Section.NONE))
            .map(directorate -> service(directorate, found))
            .toList();
    return Composition.of(
        new Part(
            "Corporate performance report",
            dashboard,
            Part.Order.PRIORITIES,
            Optional.empty(),
            List.of(),
            services));
  }

  private static Optional<Document> directorate(String code, QuarterFigures found) {
    Reporting reporting = new Reporting(found);
    return reporting.directorate(code).map(scope -> directorate(reporting.dashboard(scope), found));
  }

  private static Document directorate(Dashboard dashboard, QuarterFigures found) {
    Named named = dashboard.scope() instanceof Scope.Directorate(Named of) ? of : new Named("", "");
    return Composition.of(
        new Part(
            "Performance report: " + named.name(),
            dashboard,
            Part.Order.PRIORITIES,
            Optional.empty(),
            List.of(),
            List.of(service(named, found))));
  }

  private static Document committee(Committee committee, QuarterFigures found) {
    Reporting reporting = new Reporting(found);
    Dashboard dashboard =
        reporting.committee(committee.code()).map(reporting::dashboard).orElseThrow();
    List<Part.Service> services =
        dashboard.directorates().stream()
            .map(Section::of)
            .filter(directorate -> committee.directorates().contains(directorate.code()))
            .map(directorate -> service(directorate, found))
            .toList();
    return Composition.of(
        new Part(
            "Performance report: " + committee.name(),
            dashboard,
            Part.Order.DIRECTORATES,
            committee.introduction(),
            committee.recommendations(),
            services));
  }

  private static Part.Service service(Named directorate, QuarterFigures found) {
    return new Part.Service(
        directorate, Optional.ofNullable(found.serviceSummaries().get(directorate.code())));
  }

  private static Dashboard whole(QuarterFigures found) {
    return new Reporting(found).dashboard(new Scope.Corporate());
  }

  private static ReportOutcome unknownCommittee(String code, QuarterFigures found) {
    return new ReportOutcome.UnknownCommittee(
        code, found.committees().keySet().stream().sorted().toList());
  }

  private static ReportOutcome unknownDirectorate(String code, QuarterFigures found) {
    return new ReportOutcome.UnknownDirectorate(
        code, found.directorates().keySet().stream().sorted().toList());
  }
}
