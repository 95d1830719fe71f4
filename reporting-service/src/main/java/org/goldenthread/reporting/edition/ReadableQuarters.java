package org.goldenthread.reporting.edition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.Quarters;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.vocabulary.Quarter;

/** The quarters that a reader can choose: all that have figures, without a role the published. */
@Singleton
public record ReadableQuarters(Quarters quarters, Publications publications, Reader reader) {

  /** Latest first. */
  public List<ReportedQuarter> list() {
    List<ReportedQuarter> all = quarters.withFigures();
    if (reader.mayReadDrafts()) {
      return all;
    }
    Set<Quarter> published =
        publications.all().stream().map(Publication::quarter).collect(Collectors.toSet());
    return all.stream().filter(each -> published.contains(each.quarter())).toList();
  }

  /** The latest of them, if any. */
  public Optional<Quarter> newest() {
    return reader.mayReadDrafts()
        ? quarters.newest()
        : publications.all().stream().findFirst().map(Publication::quarter);
  }
}
