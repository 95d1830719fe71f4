package org.goldenthread.reporting.dashboard.rest;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.publication.ReportFiles;
import org.goldenthread.reporting.site.rest.Answers;

/** The JSON of every dashboard of a report, as the resource answers it. */
@Singleton
public record DashboardFiles(Answers answers) implements ReportFiles {

  @Override
  public Stream<ReportFile> of(Dashboard dashboard) {
    return Stream.of(dashboard)
        .map(
            shown ->
                answers.file(
                    FrozenPaths.dashboard(shown.scope().code()),
                    DashboardResponse.of(shown, false)));
  }
}
