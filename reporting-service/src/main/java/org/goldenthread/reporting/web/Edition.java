package org.goldenthread.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which of a quarter's figures a page shows.
 *
 * @param asOf what had been told until then counts
 * @param publication the one that is shown, or the quarter's last one beside which others are shown
 */
record Edition(Quarter quarter, Kind kind, AsOf asOf, Optional<Publication> publication) {

  /** What kind of figures they are. */
  enum Kind {
    /** As they were when the report was published; for anyone. */
    PUBLISHED,
    /** As they now are. */
    LATEST,
    /** As they were at a moment that the reader named. */
    EARLIER
  }

  static Edition published(Publication publication) {
    return new Edition(
        publication.quarter(), Kind.PUBLISHED, AsOf.of(publication), Optional.of(publication));
  }

  static Edition latest(Quarter quarter, Optional<Publication> publication) {
    return new Edition(quarter, Kind.LATEST, AsOf.NOW, publication);
  }

  static Edition at(Instant moment, Quarter quarter, Optional<Publication> publication) {
    return new Edition(quarter, Kind.EARLIER, AsOf.at(moment), publication);
  }

  boolean isPublished() {
    return kind == Kind.PUBLISHED;
  }

  boolean isLatest() {
    return kind == Kind.LATEST;
  }

  /** What an address needs so that another page shows the same figures. */
  String query() {
    return switch (kind) {
      case PUBLISHED -> plainQuery();
      case LATEST -> publication.isPresent() ? latestQuery() : plainQuery();
      case EARLIER -> plainQuery() + "&asOf=" + asOf.moment().orElseThrow();
    };
  }

  /** What the address of a quarter's file or data needs so that it has the same figures. */
  String dataQuery() {
    return switch (kind) {
      case PUBLISHED -> "";
      case LATEST -> publication.isPresent() ? "?view=latest" : "";
      case EARLIER -> "?asOf=" + asOf.moment().orElseThrow();
    };
  }

  String plainQuery() {
    return "?quarter=" + quarter;
  }

  String latestQuery() {
    return plainQuery() + "&view=latest";
  }

  /** What tells it from every other. */
  List<String> key() {
    return List.of(
        quarter.toString(),
        kind.name(),
        asOf.moment().map(Instant::toString).orElse(""),
        publication.map(p -> Long.toString(p.revision())).orElse(""));
  }
}
