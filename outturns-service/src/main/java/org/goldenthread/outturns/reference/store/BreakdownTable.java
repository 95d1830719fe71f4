package org.goldenthread.outturns.reference.store;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;

/** What the replica holds of breakdowns. */
@Singleton
record BreakdownTable(RoundTrips database) {

  private static final String HEARD =
      "select code, document from replica where kind = ? and code = any(?)";

  /** Tells indicators what has been heard of their breakdowns; most have none. */
  void tell(Map<String, Subject> subjects) {
    Set<String> codes =
        subjects.values().stream()
            .filter(Indicator.class::isInstance)
            .flatMap(it -> ((Indicator) it).breakdownCodes().stream())
            .collect(Collectors.toSet());
    if (!codes.isEmpty()) {
      Map<String, Breakdown> heard = breakdowns(codes);
      subjects.replaceAll(
          (code, it) -> it instanceof Indicator indicator ? indicator.with(heard) : it);
    }
  }

  private Map<String, Breakdown> breakdowns(Set<String> codes) {
    Map<String, Breakdown> heard = new HashMap<>();
    database.ask(
        List.of(
            new Question(
                Sql.of(HEARD).with(ReferenceKind.BREAKDOWN.name()).withAll("text", codes),
                row ->
                    heard.put(row.getString(1), ReferenceDocument.breakdown(row.getString(2))))));
    return heard;
  }
}
