package org.goldenthread.outturns.finding.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.finding.FindingQuery;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.jspecify.annotations.Nullable;

/** Which findings a request asks for. */
public record FindingFilter(
    @QueryParam("state") @Nullable String state,
    @QueryParam("quarter") @Nullable String quarter,
    @QueryParam("directorate") @Nullable String directorate,
    @QueryParam("rule") @Nullable String rule,
    @QueryParam("limit") @Nullable String limit,
    @QueryParam("cursor") @Nullable String cursor) {

  /**
   * What is asked for.
   *
   * @param directorates the codes of those that there are, looked up only where one is asked for
   */
  FindingQuery query(int most, Supplier<Collection<String>> directorates) {
    return new FindingQuery(
        read("state", state, it -> parse(FindingStatus.class, it)),
        read("quarter", quarter, Quarter::parse),
        Optional.ofNullable(directorate)
            .map(it -> Parameters.code("directorate", it, directorates.get())),
        read("rule", rule, it -> parse(FindingRule.class, it).name()),
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

  private static <E extends Enum<E>> E parse(Class<E> codes, String sent) {
    try {
      return Enum.valueOf(codes, sent);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'%s' is none: send one of %s".formatted(sent, EnumSet.allOf(codes)), unknown);
    }
  }
}
