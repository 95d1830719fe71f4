package org.goldenthread.reporting.edition;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.Quarter;

/**
 * Chooses which figures a reader gets to see: what is published is open to anyone, everything else
 * to those who may read drafts.
 */
@Singleton
public record ChooseEdition(Publications publications, Reader reader, Clock clock) {

  /**
   * The figures that are asked for; empty if they are not published. A reader who may not see them
   * is refused.
   *
   * @throws IllegalArgumentException if the moment has not come yet
   */
  public Optional<Edition> choose(Quarter quarter, EditionRequest asked) {
    asked.asOf().ifPresent(this::requirePast);
    AsOf until = asked.asOf().map(AsOf::at).orElse(AsOf.NOW);
    Optional<Publication> last = publications.find(quarter, asked.revision(), until);
    return switch (asked.wanted(last.isPresent())) {
      case PUBLISHED -> last.map(Edition::published);
      case LATEST -> Optional.of(draft(quarter, asked, last));
    };
  }

  /**
   * Which figures of many quarters at once: if nothing is said the latest, and the published ones
   * for those who may not see drafts. Who asks for what they may not see is refused.
   */
  public EditionRequest.View ofAll(Optional<EditionRequest.View> asked) {
    EditionRequest.View view =
        asked.orElse(
            reader.mayReadDrafts() ? EditionRequest.View.LATEST : EditionRequest.View.PUBLISHED);
    if (view == EditionRequest.View.LATEST) {
      reader.requireDrafts();
    }
    return view;
  }

  /** The latest figures, whatever was published; for the work on them. */
  public Edition latest(Quarter quarter) {
    reader.requireDrafts();
    return Edition.latest(quarter, Optional.empty());
  }

  private Edition draft(Quarter quarter, EditionRequest asked, Optional<Publication> last) {
    reader.requireDrafts();
    return asked
        .asOf()
        .map(moment -> Edition.at(moment, quarter, last))
        .orElseGet(() -> Edition.latest(quarter, last));
  }

  private void requirePast(Instant moment) {
    if (moment.isAfter(clock.instant())) {
      throw new IllegalArgumentException(
          "%s has not come yet: ask for a time that has".formatted(moment));
    }
  }
}
