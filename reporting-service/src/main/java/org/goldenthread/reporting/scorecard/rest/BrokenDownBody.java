package org.goldenthread.reporting.scorecard.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.breakdown.BrokenDown;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.OutturnStatus;

/** A figure by one of its breakdowns, in the order in which the categories are shown. */
record BrokenDownBody(
    String breakdown, String name, BreakdownKind kind, List<CategoryBody> categories) {

  static BrokenDownBody of(BrokenDown parts) {
    return new BrokenDownBody(
        parts.breakdown().code(),
        parts.breakdown().name(),
        parts.breakdown().kind(),
        parts.lines().stream().map(CategoryBody::of).toList());
  }

  /** What was submitted for a category. */
  record CategoryBody(
      String category,
      String name,
      OutturnStatus status,
      Optional<BigDecimal> value,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<String> reason) {

    private static CategoryBody of(BrokenDown.Line line) {
      return new CategoryBody(
          line.part().category(),
          line.name(),
          line.part().status(),
          line.part().value(),
          line.part().ratio().map(Outturn.Ratio::numerator),
          line.part().ratio().map(Outturn.Ratio::denominator),
          line.part().reason());
    }
  }
}
