package org.goldenthread.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.Quarter;

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
  public List<FrozenFile> of(Quarter quarter) {
    List<FrozenFile> files =
        makers.stream()
            .flatMap(maker -> maker.of(quarter).stream())
            .map(FrozenFile::of)
            .sorted(Comparator.comparing(FrozenFile::path))
            .toList();
    if (files.stream().map(FrozenFile::path).collect(Collectors.toSet()).size() < files.size()) {
      throw new IllegalStateException("Two files of a report have the same path");
    }
    return files;
  }
}
