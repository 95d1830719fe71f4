package org.goldenthread.scoring.chart.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.chart.ChartBook;
import org.goldenthread.scoring.chart.ChartBook.CurrentChart;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.scoring.score.rest.OtherInstances;
import org.goldenthread.vocabulary.IndicatorRef;

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
      case Lookup.Found<CurrentChart>(var chart) -> json.answer(ChartAnswer.of(indicator, chart));
      case Lookup.Missing<CurrentChart>(var why) -> others.answer(why, indicator);
    };
  }
}
