package org.goldenthread.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.application.ReportFile;
import org.goldenthread.reporting.application.ReportFiles;
import org.goldenthread.reporting.application.Reports;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Section;
import org.goldenthread.vocabulary.Quarter;

/**
 * The JSON of every dashboard and list of a report, and the documents in every format, as the
 * resources answer them.
 */
@ApplicationScoped
class DashboardFiles implements ReportFiles {

  private final ViewDashboard viewDashboard;
  private final Reports reports;
  private final Answers answers;

  DashboardFiles(ViewDashboard viewDashboard, Reports reports, Answers answers) {
    this.viewDashboard = viewDashboard;
    this.reports = reports;
    this.answers = answers;
  }

  @Override
  public List<ReportFile> of(Quarter quarter) {
    Dashboard corporate = dashboard(new WantedScope.Corporate(), quarter);
    return Stream.of(
            lists(corporate),
            files(new WantedScope.Corporate(), corporate),
            codes(corporate.priorities())
                .map(WantedScope.Priority::new)
                .map(scope -> json(scope, dashboard(scope, quarter))),
            codes(corporate.directorates())
                .map(WantedScope.Directorate::new)
                .flatMap(scope -> files(scope, dashboard(scope, quarter))),
            codes(corporate.committees())
                .map(WantedScope.Committee::new)
                .flatMap(scope -> files(scope, dashboard(scope, quarter))))
        .flatMap(files -> files)
        .toList();
  }

  private static Stream<String> codes(List<Section> sections) {
    return sections.stream()
        .map(section -> section.of().code())
        .filter(code -> !code.equals(Section.NONE));
  }

  private Dashboard dashboard(WantedScope scope, Quarter quarter) {
    return Refusals.shown(viewDashboard.view(scope, quarter));
  }

  private Stream<ReportFile> lists(Dashboard corporate) {
    return Stream.of(
        json(FrozenPaths.BELOW_TARGET, BelowTargetResponse.of(corporate)),
        json(FrozenPaths.ANNUAL_COMPARISON, AnnualComparisonResponse.of(corporate)),
        json(FrozenPaths.LAGGED, LaggedResponse.of(corporate)));
  }

  private Stream<ReportFile> files(WantedScope scope, Dashboard dashboard) {
    return Stream.concat(
        Stream.of(json(scope, dashboard)),
        Arrays.stream(Format.values()).map(format -> document(scope, dashboard, format)));
  }

  private ReportFile document(WantedScope scope, Dashboard dashboard, Format format) {
    return new ReportFile(
        FrozenPaths.report(scope, dashboard.quarter(), format),
        format.mediaType(),
        reports.write(dashboard, format));
  }

  private ReportFile json(WantedScope scope, Dashboard dashboard) {
    return json(FrozenPaths.dashboard(scope), DashboardResponse.of(dashboard));
  }

  private ReportFile json(String path, Object body) {
    return new ReportFile(path, MediaType.APPLICATION_JSON, answers.write(body));
  }
}
