package org.goldenthread.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.reporting.publication.ReadPublications;
import org.goldenthread.reporting.quarter.ListQuarters;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.vocabulary.Quarter;

/** The quarters that a reader can choose: all that have figures, without a role the published. */
@ApplicationScoped
public class ReadableQuarters {

  private final ListQuarters listQuarters;
  private final ReadPublications readPublications;
  private final Reader reader;

  public ReadableQuarters(
      ListQuarters listQuarters, ReadPublications readPublications, Reader reader) {
    this.listQuarters = listQuarters;
    this.readPublications = readPublications;
    this.reader = reader;
  }

  /** Latest first. */
  public List<ReportedQuarter> list() {
    List<ReportedQuarter> all = listQuarters.list();
    if (reader.mayReadDrafts()) {
      return all;
    }
    Set<Quarter> published =
        readPublications.all().stream().map(Publication::quarter).collect(Collectors.toSet());
    return all.stream().filter(each -> published.contains(each.quarter())).toList();
  }

  /** The latest of them, if any. */
  public Optional<Quarter> newest() {
    return reader.mayReadDrafts()
        ? listQuarters.list().stream().findFirst().map(ReportedQuarter::quarter)
        : readPublications.all().stream().findFirst().map(Publication::quarter);
  }
}
