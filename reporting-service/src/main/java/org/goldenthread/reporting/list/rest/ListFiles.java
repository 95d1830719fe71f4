package org.goldenthread.reporting.list.rest;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.publication.ReportFiles;
import org.goldenthread.reporting.site.rest.Answers;

/** The JSON of every list of a report, as the resource answers it. */
@Singleton
record ListFiles(Answers answers) implements ReportFiles {

  @Override
  public Stream<ReportFile> of(Dashboard dashboard) {
    return dashboard.scope() instanceof Scope.Corporate
        ? Stream.of(NamedList.values())
            .filter(NamedList::isFrozen)
            .map(it -> answers.file(FrozenPaths.list(it.path()), ListResponse.of(it, dashboard)))
        : Stream.empty();
  }
}
