package org.goldenthread.reporting.edition.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.edition.EditionRequest;
import org.goldenthread.reporting.quarter.AsOf;
import org.jspecify.annotations.Nullable;

/** Whether the published report is asked for or the latest figures, and as of when. */
public record EditionParameters(
    @QueryParam("view") @Nullable String view,
    @QueryParam("revision") @Nullable String revision,
    @QueryParam("asOf") @Nullable String asOf) {

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
        : OptionalLong.of(Parameters.wholeNumber("revision", written, 1, 999_999_999));
  }

  /**
   * Reads a time.
   *
   * @param written empty for now
   */
  public static AsOf asOf(@Nullable String written, Clock clock) {
    return Parameters.asOf(written).map(moment -> AsOf.at(past(moment, clock))).orElse(AsOf.NOW);
  }

  private static Instant past(Instant moment, Clock clock) {
    if (moment.isAfter(clock.instant())) {
      throw Problems.invalid(
          "{asOf}", "%s has not come yet: ask for a time that has".formatted(moment));
    }
    return moment;
  }
}
