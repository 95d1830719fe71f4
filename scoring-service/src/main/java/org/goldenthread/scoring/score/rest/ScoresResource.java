package org.goldenthread.scoring.score.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.score.CurrentScore;
import org.goldenthread.scoring.score.Lookup.Found;
import org.goldenthread.scoring.score.Lookup.Missing;
import org.goldenthread.scoring.score.Lookup.Reason;
import org.goldenthread.scoring.score.ScoreAnswer;
import org.goldenthread.scoring.score.ScoreBook;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;

/** Scores with everything that they follow from. */
@Path("/api/v1/scores")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
public final class ScoresResource {

  private final ScoreBook book;
  private final TaggedJson json;
  private final OtherInstances others;

  ScoresResource(ScoreBook book, TaggedJson json, OtherInstances others) {
    this.others = others;
    this.book = book;
    this.json = json;
  }

  /** The score of one quarter, or of another period of the indicator. */
  @GET
  @Path("/{ref}/{quarter}")
  public Response one(@PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    IndicatorRef indicator = Parameters.ref(ref);
    Problems.parameter("quarter", quarter, Period::earliestQuarter);
    return switch (Problems.parameter("quarter", quarter, it -> book.score(indicator, it))) {
      case Found<CurrentScore>(var score) -> json.answer(ScoreAnswer.of(score));
      case Missing<CurrentScore>(Reason why) -> others.answer(why, indicator);
    };
  }

  /** The scores of all quarters. */
  @GET
  @Path("/{ref}")
  public Response all(
      @PathParam("ref") String ref, @BeanParam PageRequest asked, @Context UriInfo uri) {
    IndicatorRef indicator = Parameters.ref(ref);
    PageRequest.Page page = asked.page();
    return switch (book.scores(indicator, page.first(), PageRequest.LAST)) {
      case Found<List<CurrentScore>>(var scores) -> page.answer(indicator, scores, uri, json);
      case Missing<List<CurrentScore>>(Reason why) -> others.answer(why, indicator);
    };
  }
}
