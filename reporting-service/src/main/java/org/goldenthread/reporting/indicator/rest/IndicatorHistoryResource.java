package org.goldenthread.reporting.indicator.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.reporting.indicator.Histories;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;
import org.jspecify.annotations.Nullable;

/** What an indicator's figures and scores have been. */
@Path(Links.ROOT + "/indicators")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorHistoryResource {

  private final Histories histories;
  private final Answers answers;
  private final Clock clock;

  IndicatorHistoryResource(Histories histories, Answers answers, Clock clock) {
    this.histories = histories;
    this.answers = answers;
    this.clock = clock;
  }

  @GET
  @Path("/{ref}/history")
  public Response history(
      @PathParam("ref") String written, @QueryParam("asOf") @Nullable String asOf) {
    IndicatorRef ref = Parameters.ref(written);
    AsOf moment = EditionParameters.asOf(asOf, clock);
    return answers.answer(
        List.of("history", ref, moment), () -> IndicatorHistoryResponse.of(history(ref, moment)));
  }

  @GET
  @Path("/{ref}/control-chart")
  public Response controlChart(@PathParam("ref") String written) {
    IndicatorRef ref = Parameters.ref(written);
    return answers.answer(
        List.of("control-chart", ref),
        () ->
            ControlChartResponse.of(
                ref,
                history(ref, AsOf.NOW)
                    .controlChart()
                    .orElseThrow(() -> Refusals.noControlChart(ref))));
  }

  private IndicatorHistory history(IndicatorRef ref, AsOf asOf) {
    return histories
        .of(ref, asOf)
        .map(IndicatorAccount::history)
        .orElseThrow(() -> Refusals.unknownIndicator(ref));
  }

  /** The control chart of an indicator's series. */
  record ControlChartResponse(
      IndicatorRef ref,
      Instant asAt,
      String explanation,
      List<StretchBody> stretches,
      List<PointBody> points) {

    static ControlChartResponse of(IndicatorRef ref, ControlChart chart) {
      return new ControlChartResponse(
          ref,
          chart.changedAt(),
          chart.explanation(),
          chart.stretches().stream().map(StretchBody::of).toList(),
          chart.points().stream().map(PointBody::of).toList());
    }

    /** A part of the series that is read on its own. */
    record StretchBody(
        Quarter from,
        Quarter to,
        int pointCount,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> lowerLimit,
        Optional<BigDecimal> upperLimit,
        Optional<String> reason) {

      private static StretchBody of(ControlChart.Stretch stretch) {
        return new StretchBody(
            stretch.from(),
            stretch.to(),
            stretch.pointCount(),
            stretch.limits().map(ControlChart.Limits::mean),
            stretch.limits().map(ControlChart.Limits::lower),
            stretch.limits().map(ControlChart.Limits::upper),
            stretch.reason());
      }
    }

    /** One quarter's value and its reading. */
    record PointBody(
        Quarter quarter, BigDecimal value, ChartReading reading, String label, List<String> rules) {

      private static PointBody of(ControlChart.Point point) {
        return new PointBody(
            point.quarter(),
            point.value(),
            point.reading(),
            point.reading().label(),
            point.rules());
      }
    }
  }
}
