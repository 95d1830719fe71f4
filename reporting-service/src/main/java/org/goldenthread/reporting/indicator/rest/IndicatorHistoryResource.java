package org.goldenthread.reporting.indicator.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
            ControlChartResponse.of(history(ref, AsOf.NOW))
                .orElseThrow(() -> Refusals.noControlChart(ref)));
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
      String reference,
      Instant asAt,
      String explanation,
      List<ControlChart.Stretch> stretches,
      List<ControlChart.Point> points) {

    static Optional<ControlChartResponse> of(IndicatorHistory history) {
      return history
          .controlChart()
          .map(
              chart ->
                  new ControlChartResponse(
                      history.ref(),
                      history.current().reference(),
                      chart.changedAt(),
                      chart.explanation(),
                      chart.stretches(),
                      chart.points()));
    }
  }
}
