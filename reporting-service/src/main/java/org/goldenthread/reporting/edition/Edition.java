package org.goldenthread.reporting.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which of a quarter's figures a page shows.
 *
 * @param asOf what had been told until then counts
 * @param publication the one that is shown, or the quarter's last one beside which others are shown
 */
public record Edition(Quarter quarter, Kind kind, AsOf asOf, Optional<Publication> publication) {

  /** What kind of figures they are. */
  public enum Kind {
    /** As they were when the report was published; for anyone. */
    PUBLISHED,
    /** As they now are. */
    LATEST,
    /** As they were at a moment that the reader named. */
    EARLIER
  }

  public static Edition published(Publication publication) {
    return new Edition(
        publication.quarter(), Kind.PUBLISHED, AsOf.of(publication), Optional.of(publication));
  }

  public static Edition latest(Quarter quarter, Optional<Publication> publication) {
    return new Edition(quarter, Kind.LATEST, AsOf.NOW, publication);
  }

  public static Edition at(Instant moment, Quarter quarter, Optional<Publication> publication) {
    return new Edition(quarter, Kind.EARLIER, AsOf.at(moment), publication);
  }

  public boolean isPublished() {
    return kind == Kind.PUBLISHED;
  }

  public boolean isLatest() {
    return kind == Kind.LATEST;
  }

  /** What an address needs so that another page shows the same figures. */
  public String query() {
    return switch (kind) {
      case PUBLISHED -> plainQuery();
      case LATEST -> publication.isPresent() ? latestQuery() : plainQuery();
      case EARLIER -> plainQuery() + "&asOf=" + asOf.moment().orElseThrow();
    };
  }

  /** What the address of a quarter's file or data needs so that it has the same figures. */
  public String dataQuery() {
    return switch (kind) {
      case PUBLISHED -> "";
      case LATEST -> publication.isPresent() ? "?view=latest" : "";
      case EARLIER -> "?asOf=" + asOf.moment().orElseThrow();
    };
  }

  public String plainQuery() {
    return "?quarter=" + quarter;
  }

  public String latestQuery() {
    return plainQuery() + "&view=latest";
  }

  /** What tells it from every other. */
  public List<String> key() {
    return List.of(
        quarter.toString(),
        kind.name(),
        asOf.moment().map(Instant::toString).orElse(""),
        publication.map(p -> Long.toString(p.revision())).orElse(""));
  }
}
