package org.goldenthread.reporting.quarter.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What an address says about the quarter to show and about which of its figures. */
public final class AskedPage {

  @QueryParam("quarter")
  @Nullable String quarter;

  @QueryParam("view")
  @Nullable String view;

  @QueryParam("asOf")
  @Nullable String asOf;

  /** Which of a quarter's figures are asked for. */
  public enum View {
    PUBLISHED,
    LATEST
  }

  /** The reporting quarter; empty for the latest that there is to see. */
  public Optional<Quarter> quarter() {
    return said(quarter).map(Quarter::parse);
  }

  /** Empty for the published figures where there are any. */
  public Optional<View> view() {
    return said(view).map(AskedPage::view);
  }

  /** Until when what was told counts; empty for now. */
  public Optional<Instant> asOf() {
    return said(asOf).map(AskedPage::moment);
  }

  private static View view(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "published" -> View.PUBLISHED;
      case "latest" -> View.LATEST;
      default ->
          throw new IllegalArgumentException(
              "'%s' is no view: ask for latest or published".formatted(written));
    };
  }

  private static Instant moment(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not a time: write it like 2020-11-21T14:03:00Z".formatted(written), e);
    }
  }

  private static Optional<String> said(@Nullable String written) {
    return Optional.ofNullable(written).map(String::strip).filter(word -> !word.isEmpty());
  }
}
