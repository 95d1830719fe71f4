package org.goldenthread.reporting.edition.web;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.edition.EditionRequest;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What an address says about the quarter to show, which of its figures, and which rows. */
public record PageParameters(
    @QueryParam("quarter") @Nullable String quarter,
    @QueryParam("view") @Nullable String view,
    @QueryParam("asOf") @Nullable String asOf,
    @QueryParam("score") @Nullable String score,
    @QueryParam("trend") @Nullable String trend,
    @QueryParam("annualTrend") @Nullable String annualTrend,
    @QueryParam("directorate") @Nullable String directorate,
    @QueryParam("owner") @Nullable String owner) {

  /** Nothing is said. */
  static final PageParameters NONE =
      new PageParameters(null, null, null, null, null, null, null, null);

  /** Which rows to show, on a page that asks for some. */
  public RowFilter rows() {
    return RowFilter.of(score, trend, annualTrend, directorate, owner);
  }

  /** The reporting quarter; empty for the latest that there is to see. */
  Optional<Quarter> reportingQuarter() {
    return said(quarter).map(Quarter::parse);
  }

  /** Which of its figures. */
  EditionRequest figures() {
    return new EditionRequest(
        said(view).map(EditionRequest.View::parse),
        OptionalLong.empty(),
        said(asOf).map(Parameters::moment));
  }

  /** Whether it says nothing but the quarter. */
  boolean isOnlyQuarter() {
    return view == null && asOf == null;
  }

  private static Optional<String> said(@Nullable String written) {
    return Optional.ofNullable(written).map(String::strip).filter(word -> !word.isEmpty());
  }
}
