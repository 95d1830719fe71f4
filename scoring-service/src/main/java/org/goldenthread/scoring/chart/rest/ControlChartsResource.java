package org.goldenthread.scoring.chart.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.chart.ChartBook;
import org.goldenthread.scoring.chart.ChartBook.CurrentChart;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.chart.ProcessLimits.Known;
import org.goldenthread.scoring.chart.ProcessLimits.Unknown;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.scoring.score.rest.OtherInstances;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;
import org.jspecify.annotations.Nullable;

/** The honest trend: what of an indicator's movement is more than the variation it always has. */
@Path("/api/v1/control-charts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
public final class ControlChartsResource {

  private final ChartBook book;
  private final TaggedJson json;
  private final OtherInstances others;

  ControlChartsResource(ChartBook book, TaggedJson json, OtherInstances others) {
    this.others = others;
    this.book = book;
    this.json = json;
  }

  /** The chart of a whole series. */
  @GET
  @Path("/{ref}")
  public Response one(@PathParam("ref") String ref) {
    IndicatorRef indicator = Parameters.ref(ref);
    return switch (book.chart(indicator)) {
      case Lookup.Found<CurrentChart>(var chart) -> json.answer(ChartAnswer.of(chart));
      case Lookup.Missing<CurrentChart>(var why) -> others.answer(why, indicator);
    };
  }

  /**
   * A control chart as a question about it is answered.
   *
   * @param reference how the reference is written; absent if in its canonical form
   * @param stretches earliest first, each with limits of its own or the reason for none
   * @param points every quarter that has a figure, earliest first
   * @param explanation the latest point in plain words, or why it is not read
   */
  record ChartAnswer(
      IndicatorRef ref,
      @Nullable String reference,
      long revision,
      List<Stretch> stretches,
      List<Point> points,
      String explanation,
      Instant changedAt) {

    static ChartAnswer of(CurrentChart current) {
      ControlChart chart = current.chart();
      return new ChartAnswer(
          current.ref(),
          current.ref().otherSpelling().orElse(null),
          current.revision(),
          chart.stretches().stream().map(Stretch::of).toList(),
          chart.points().stream().map(Point::of).toList(),
          chart.explanation(),
          current.changedAt());
    }

    /**
     * A part of the series that is read on its own.
     *
     * @param pointCount how many figures it has
     * @param mean absent, as both limits, where the stretch has too few figures
     * @param reason why there are no limits
     */
    record Stretch(
        Quarter from,
        Quarter to,
        int pointCount,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal lowerLimit,
        @Nullable BigDecimal upperLimit,
        @Nullable String reason) {

      private static Stretch of(ControlChart.Stretch stretch) {
        return switch (stretch.limits()) {
          case Known(var mean, var lower, var upper) ->
              new Stretch(
                  stretch.from(), stretch.to(), stretch.figures(), mean, lower, upper, null);
          case Unknown(String reason) ->
              new Stretch(
                  stretch.from(), stretch.to(), stretch.figures(), null, null, null, reason);
        };
      }
    }

    /**
     * A quarter's figure and what it says.
     *
     * @param value as submitted, or what the quarter added to the year to date
     * @param rules the special-cause rules that hold here; none where the variation is common cause
     */
    record Point(Quarter quarter, BigDecimal value, ChartReading reading, List<String> rules) {
      private static Point of(ControlChart.Point point) {
        return new Point(point.quarter(), point.value(), point.reading(), point.ruleNames());
      }
    }
  }
}
