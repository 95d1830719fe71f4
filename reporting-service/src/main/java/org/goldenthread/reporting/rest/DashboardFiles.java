package org.goldenthread.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.reporting.application.ReportFile;
import org.goldenthread.reporting.application.ReportFiles;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Section;
import org.goldenthread.vocabulary.Quarter;

/** The JSON of every dashboard and list of a report, as the resources answer it. */
@ApplicationScoped
class DashboardFiles implements ReportFiles {

  private final ViewDashboard viewDashboard;
  private final Answers answers;

  DashboardFiles(ViewDashboard viewDashboard, Answers answers) {
    this.viewDashboard = viewDashboard;
    this.answers = answers;
  }

  @Override
  public List<ReportFile> of(Quarter quarter) {
    Dashboard corporate = dashboard(new WantedScope.Corporate(), quarter);
    return Stream.concat(
            Stream.of(
                file(new WantedScope.Corporate(), corporate),
                file(FrozenPaths.BELOW_TARGET, BelowTargetResponse.of(corporate)),
                file(FrozenPaths.ANNUAL_COMPARISON, AnnualComparisonResponse.of(corporate)),
                file(FrozenPaths.LAGGED, LaggedResponse.of(corporate))),
            scopes(corporate).map(scope -> file(scope, dashboard(scope, quarter))))
        .toList();
  }

  private static Stream<WantedScope> scopes(Dashboard corporate) {
    Stream<WantedScope> priorities = codes(corporate.priorities()).map(WantedScope.Priority::new);
    return Stream.of(
            priorities,
            codes(corporate.directorates()).map(WantedScope.Directorate::new),
            codes(corporate.committees()).map(WantedScope.Committee::new))
        .flatMap(scopes -> scopes);
  }

  private static Stream<String> codes(List<Section> sections) {
    return sections.stream()
        .map(section -> section.of().code())
        .filter(code -> !code.equals(Section.NONE));
  }

  private Dashboard dashboard(WantedScope scope, Quarter quarter) {
    return Refusals.shown(viewDashboard.view(scope, quarter));
  }

  private ReportFile file(WantedScope scope, Dashboard dashboard) {
    return file(FrozenPaths.dashboard(scope), DashboardResponse.of(dashboard));
  }

  private ReportFile file(String path, Object body) {
    return new ReportFile(path, MediaType.APPLICATION_JSON, answers.write(body));
  }
}
