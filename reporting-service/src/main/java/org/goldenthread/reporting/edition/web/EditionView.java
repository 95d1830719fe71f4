package org.goldenthread.reporting.edition.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.quarter.Publication;

/**
 * Says which of a quarter's figures a page shows.
 *
 * @param other where the same page shows the others; empty if the reader may not see them
 * @param changes where the differences are; empty if nothing was published or for want of a role
 */
public record EditionView(String words, String other, String otherLabel, String changes) {

  /**
   * The line above a page; none while there is only one thing to show.
   *
   * @param mayCompare whether the reader may see the latest figures, too
   */
  public static List<EditionView> of(String path, Edition edition, boolean mayCompare) {
    return switch (edition.kind()) {
      case PUBLISHED -> {
        EditionView view = published(path, edition, edition.publication().orElseThrow());
        yield List.of(mayCompare ? view : view.alone());
      }
      case LATEST -> edition.publication().map(p -> latest(path, edition, p)).stream().toList();
      case EARLIER -> List.of(earlier(path, edition));
    };
  }

  /** The same, where the other figures are of these rows alone, too. */
  public EditionView with(RowFilter rows) {
    return new EditionView(words, other.isEmpty() ? "" : other + rows.query(), otherLabel, changes);
  }

  private EditionView alone() {
    return new EditionView(words, "", "", "");
  }

  private static EditionView published(String path, Edition edition, Publication shown) {
    String again = shown.revision() == 1 ? "" : ", publication " + shown.revision();
    return new EditionView(
        "This is the quarter as it was published at %s%s."
            .formatted(LondonTime.moment(shown.at()), again),
        path + edition.latestQuery(),
        "See the latest figures",
        changes(edition, Optional.of(shown)));
  }

  private static EditionView latest(String path, Edition edition, Publication beside) {
    return new EditionView(
        "These are the latest figures, not those that were published at %s."
            .formatted(LondonTime.moment(beside.at())),
        path + edition.plainQuery(),
        "See the published figures",
        changes(edition, Optional.of(beside)));
  }

  private static EditionView earlier(String path, Edition edition) {
    return new EditionView(
        "These are the figures as they were at %s."
            .formatted(LondonTime.moment(edition.asOf().moment().orElseThrow())),
        path + edition.latestQuery(),
        "See the latest figures",
        changes(edition, edition.publication()));
  }

  private static String changes(Edition edition, Optional<Publication> publication) {
    return publication.map(_ -> "/changes" + edition.plainQuery()).orElse("");
  }
}
