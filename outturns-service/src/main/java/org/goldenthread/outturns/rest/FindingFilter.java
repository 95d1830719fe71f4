package org.goldenthread.outturns.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.application.FindingQuery;
import org.goldenthread.outturns.domain.TrackedFinding;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Which findings a request asks for. */
public final class FindingFilter {

  @Parameter(
      description = "Where it stands.",
      schema = @Schema(implementation = TrackedFinding.State.class))
  @QueryParam("state")
  @Nullable String state;

  @Parameter(description = "The data quarter.", example = "2020-21-Q2")
  @QueryParam("quarter")
  @Nullable String quarter;

  @Parameter(description = "The code of the directorate that answers for it.", example = "CCS")
  @QueryParam("directorate")
  @Nullable String directorate;

  @Parameter(description = "The rule's code.", example = "RATIO_DISAGREES_WITH_VALUE")
  @QueryParam("rule")
  @Nullable String rule;

  @Parameter(description = Api.LIMIT)
  @QueryParam("limit")
  @Nullable String limit;

  @Parameter(description = Api.CURSOR)
  @QueryParam("cursor")
  @Nullable String cursor;

  FindingQuery query(int most) {
    return new FindingQuery(
        read("state", state, FindingFilter::parseState),
        read("quarter", quarter, Quarter::parse),
        Optional.ofNullable(directorate),
        Optional.ofNullable(rule),
        Paging.cursor(cursor),
        most);
  }

  private static <T> Optional<T> read(
      String name, @Nullable String sent, Function<String, T> parser) {
    return Optional.ofNullable(sent).map(it -> Problems.parameter(name, it, parser));
  }

  private static TrackedFinding.State parseState(String sent) {
    return Arrays.stream(TrackedFinding.State.values())
        .filter(state -> state.name().equals(sent))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not a state: send one of %s"
                        .formatted(sent, Arrays.toString(TrackedFinding.State.values()))));
  }
}
