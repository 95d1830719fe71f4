package org.goldenthread.outturns.finding.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.finding.FindingQuery;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.jspecify.annotations.Nullable;

/** Which findings a request asks for. */
public final class FindingFilter {

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("quarter")
  @Nullable String quarter;

  @QueryParam("directorate")
  @Nullable String directorate;

  @QueryParam("rule")
  @Nullable String rule;

  @QueryParam("limit")
  @Nullable String limit;

  @QueryParam("cursor")
  @Nullable String cursor;

  FindingQuery query(int most) {
    return new FindingQuery(
        read("state", state, FindingFilter::parseState),
        read("quarter", quarter, Quarter::parse),
        Optional.ofNullable(directorate),
        Optional.ofNullable(rule),
        ListParts.cursor(cursor, FindingFilter::checkedKey),
        most);
  }

  private static <T> Optional<T> read(
      String name, @Nullable String sent, Function<String, T> parser) {
    return Optional.ofNullable(sent).map(it -> Problems.parameter(name, it, parser));
  }

  private static String checkedKey(String key) {
    if (!key.matches("[!-~]{1,200}")) {
      throw new IllegalArgumentException("not a key");
    }
    return key;
  }

  private static FindingStatus parseState(String sent) {
    return Arrays.stream(FindingStatus.values())
        .filter(state -> state.name().equals(sent))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not a state: send one of %s"
                        .formatted(sent, Arrays.toString(FindingStatus.values()))));
  }
}
