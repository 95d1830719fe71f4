package org.goldenthread.reporting.edition.rest;

import jakarta.ws.rs.QueryParam;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.jspecify.annotations.Nullable;

/** Which rows of a list are asked for. */
public record RowParameters(
    @QueryParam("score") @Nullable String score,
    @QueryParam("trend") @Nullable String trend,
    @QueryParam("annualTrend") @Nullable String annualTrend,
    @QueryParam("directorate") @Nullable String directorate,
    @QueryParam("owner") @Nullable String owner) {

  /** The rows; all where nothing is said. */
  public RowFilter rows() {
    return RowFilter.of(score, trend, annualTrend, directorate, owner);
  }
}
