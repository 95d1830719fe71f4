package org.goldenthread.reporting.edition.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.edition.EditionRequest;
import org.goldenthread.reporting.quarter.AsOf;
import org.jspecify.annotations.Nullable;

/** Whether the published report is asked for or the latest figures, and as of when. */
public final class EditionParameters {

  @QueryParam("view")
  @Nullable String view;

  @QueryParam("revision")
  @Nullable String revision;

  @QueryParam("asOf")
  @Nullable String asOf;

  /** What is asked for. */
  EditionRequest figures(Clock clock) {
    return new EditionRequest(
        Optional.ofNullable(view)
            .map(written -> Problems.parameter("view", written, EditionRequest.View::parse)),
        revision(revision),
        asOf(asOf, clock).moment());
  }

  /**
   * Reads a publication's revision.
   *
   * @param written empty for the last one
   */
  public static OptionalLong revision(@Nullable String written) {
    return written == null
        ? OptionalLong.empty()
        : OptionalLong.of(Problems.parameter("revision", written, EditionParameters::wholeNumber));
  }

  /**
   * Reads a time.
   *
   * @param written empty for now
   */
  public static AsOf asOf(@Nullable String written, Clock clock) {
    return Optional.ofNullable(written)
        .map(text -> AsOf.at(Problems.parameter("asOf", text, t -> past(t, clock))))
        .orElse(AsOf.NOW);
  }

  private static Instant past(String written, Clock clock) {
    Instant moment = EditionRequest.moment(written);
    if (moment.isAfter(clock.instant())) {
      throw new IllegalArgumentException(
          "%s has not come yet: ask for a time that has".formatted(written));
    }
    return moment;
  }

  private static long wholeNumber(String written) {
    if (!written.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "'%s' is not a revision: write a whole number from 1".formatted(written));
    }
    return Long.parseLong(written);
  }
}
