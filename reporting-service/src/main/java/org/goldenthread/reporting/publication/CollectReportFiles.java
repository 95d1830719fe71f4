package org.goldenthread.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.reporting.dashboard.Reporting;

/** Collects the files of a report from all that make some. */
@ApplicationScoped
public class CollectReportFiles {

  private final Instance<ReportFiles> makers;

  CollectReportFiles(@Any Instance<ReportFiles> makers) {
    this.makers = makers;
  }

  /**
   * Every file of the report, in the order of the paths.
   *
   * @throws IllegalStateException if two files have the same path
   */
  public List<FrozenFile> of(Reporting reporting) {
    List<FrozenFile> files =
        reporting
            .dashboards()
            .flatMap(dashboard -> makers.stream().flatMap(maker -> maker.of(dashboard)))
            .map(FrozenFile::of)
            .sorted(Comparator.comparing(FrozenFile::path))
            .toList();
    if (files.stream().map(FrozenFile::path).collect(Collectors.toSet()).size() < files.size()) {
      throw new IllegalStateException("Two files of a report have the same path");
    }
    return files;
  }
}
