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
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.score.FindScores;
import org.goldenthread.scoring.score.FindScores.Finding;
import org.goldenthread.scoring.score.ScoreAnswer;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Scores with everything that they follow from. */
@Path("/api/v1/scores")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
public final class ScoresResource {

  private final FindScores findScores;
  private final TaggedJson json;

  ScoresResource(FindScores findScores, TaggedJson json) {
    this.findScores = findScores;
    this.json = json;
  }

  /** The score of one quarter. */
  @GET
  @Path("/{ref}/{quarter}")
  public Response one(@PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    IndicatorRef indicator = Parameters.ref(ref);
    Quarter wanted = Parameters.quarter(quarter);
    return switch (findScores.of(indicator, wanted)) {
      case Finding.Found found -> json.answer(ScoreAnswer.of(found.scores().getFirst()));
      case Finding.Missing missing -> throw ScoreProblems.of(missing, indicator);
    };
  }

  /** The scores of all quarters. */
  @GET
  @Path("/{ref}")
  public Response all(
      @PathParam("ref") String ref, @BeanParam PageRequest asked, @Context UriInfo uri) {
    IndicatorRef indicator = Parameters.ref(ref);
    PageRequest.Page page = asked.page();
    return switch (findScores.from(page.first(), indicator)) {
      case Finding.Found found -> page.answer(indicator, found.scores(), uri, json);
      case Finding.Missing missing -> throw ScoreProblems.of(missing, indicator);
    };
  }
}
