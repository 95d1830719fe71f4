package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.documents.Document;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.Figures;
import org.goldenthread.reporting.domain.CouncilPlan;
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
  public ReportOutcome committee(Committee committee, Quarter quarter) {
    return from(quarter, found -> committee(committee, found));
  }

  /** The corporate report and then each directorate's, with the directorate's code. */
  @Transactional
  public List<CodedReport> all(Quarter quarter) {
    return figures.of(quarter, AsOf.NOW).map(ComposeReport::all).orElseGet(List::of);
  }

  /**
   * A report.
   *
   * @param directorate its code; empty for the whole council's
   */
  record CodedReport(Optional<String> directorate, Document document) {}

  private ReportOutcome from(Quarter quarter, Function<QuarterFigures, ReportOutcome> report) {
    return figures
        .of(quarter, AsOf.NOW)
        .map(report)
        .orElseGet(() -> new ReportOutcome.NoPlan(quarter));
  }

  private static List<CodedReport> all(QuarterFigures found) {
    List<CodedReport> reports = new ArrayList<>();
    reports.add(new CodedReport(Optional.empty(), corporate(found)));
    for (Section section : whole(found).directorates()) {
      String code = section.of().code();
      directorate(code, found)
          .ifPresent(report -> reports.add(new CodedReport(Optional.of(code), report)));
    }
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
            Optional.empty(),
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
            Optional.empty(),
            List.of(service(named, found))));
  }

  private static ReportOutcome committee(Committee committee, QuarterFigures found) {
    for (String code : committee.directorates()) {
      if (!found.directorates().containsKey(code)) {
        return unknownDirectorate(code, found);
      }
    }
    List<String> priorities =
        found.plan().priorities().stream().map(CouncilPlan.Priority::code).toList();
    for (String code : committee.priorities()) {
      if (!priorities.contains(code)) {
        return new ReportOutcome.UnknownPriority(code, priorities);
      }
    }
    return new ReportOutcome.Composed(committeeReport(committee, found));
  }

  private static Document committeeReport(Committee committee, QuarterFigures found) {
    Dashboard dashboard = committee.of(whole(found));
    List<Part.Service> services =
        whole(found).directorates().stream()
            .map(Section::of)
            .filter(directorate -> committee.directorates().contains(directorate.code()))
            .map(directorate -> service(directorate, found))
            .toList();
    return Composition.of(
        new Part(
            committee.title().orElse("Performance report for committee " + committee.code()),
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

  private static ReportOutcome unknownDirectorate(String code, QuarterFigures found) {
    return new ReportOutcome.UnknownDirectorate(
        code, found.directorates().keySet().stream().sorted().toList());
  }
}
