package org.goldenthread.reporting.edition;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which of a quarter's figures are asked for.
 *
 * @param view empty for the published ones where there are any
 * @param revision of the publication; empty for the last one
 * @param asOf until when what was told counts; empty for now
 */
public record EditionRequest(Optional<View> view, OptionalLong revision, Optional<Instant> asOf) {

  /** Nothing is said. */
  public static final EditionRequest ANYTHING =
      new EditionRequest(Optional.empty(), OptionalLong.empty(), Optional.empty());

  /** A kind of figures. */
  public enum View {
    /** As they were published. */
    PUBLISHED,
    /** As they now are, or were at a moment. */
    LATEST;

    /**
     * Reads a view.
     *
     * @throws IllegalArgumentException if there is no such view
     */
    public static View parse(String written) {
      return switch (written.toLowerCase(Locale.ROOT)) {
        case "published" -> PUBLISHED;
        case "latest" -> LATEST;
        default ->
            throw new IllegalArgumentException(
                "'%s' is no view: ask for latest or published".formatted(written));
      };
    }
  }

  /** What is asked for: a revision is always a published one, a moment is not unless it says so. */
  View wanted(boolean isPublished) {
    if (revision.isPresent()) {
      return View.PUBLISHED;
    }
    return view.orElse(asOf.isEmpty() && isPublished ? View.PUBLISHED : View.LATEST);
  }
}
