package org.goldenthread.reporting.list.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.list.Beside;
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** Figures of a quarter's report beside others. */
record ComparedResponse(Quarter quarter, Instant asAt, List<ComparedBody> rows) implements Tabular {

  static ComparedResponse of(ComparedList list, Dashboard dashboard) {
    return new ComparedResponse(
        dashboard.quarter(),
        dashboard.asAt(),
        list.of(dashboard).stream().map(ComparedBody::of).toList());
  }

  @Override
  public Rows<ComparedBody> table() {
    return new Rows<>(ComparedBody.class, rows);
  }

  /** A figure beside another. */
  record ComparedBody(
      @JsonUnwrapped RowResponse.IndicatorBody indicator,
      Optional<String> owner,
      Period period,
      BigDecimal value,
      String comparedWith,
      Optional<String> comparedPeriod,
      BigDecimal comparedValue,
      BigDecimal difference,
      Optional<BigDecimal> percent,
      Beside.Standing standing) {

    private static ComparedBody of(Beside beside) {
      ScorecardRow row = beside.row();
      return new ComparedBody(
          RowResponse.IndicatorBody.of(row),
          row.definition().ownerRole(),
          row.period(),
          beside.figure(),
          beside.label(),
          beside.period(),
          beside.other(),
          beside.difference(),
          beside.percent(),
          beside.standing());
    }
  }
}
