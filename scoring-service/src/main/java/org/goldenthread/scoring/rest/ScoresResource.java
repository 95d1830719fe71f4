package org.goldenthread.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.scoring.application.FindScores;
import org.goldenthread.scoring.application.FindScores.Finding;
import org.goldenthread.scoring.application.PublishedScore;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Scores with everything that they follow from. */
@Path("/api/v1/scores")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
@Tag(name = "scores", description = "Why a score is what it is")
final class ScoresResource {

  private final FindScores findScores;

  ScoresResource(FindScores findScores) {
    this.findScores = findScores;
  }

  /** The score of one quarter. */
  @GET
  @Path("/{ref}/{quarter}")
  @Operation(
      operationId = "getScore",
      summary = "Why a score is what it is",
      description =
          "A quarter's score, variance and trends, every input with its version, and the sentence"
              + " that explains them. The quarter is the one that the outturn measures.")
  @APIResponse(
      responseCode = "200",
      description = "The score. It carries an ETag and honours If-None-Match.",
      content =
          @Content(
              schema = @Schema(implementation = PublishedScore.class),
              examples = @ExampleObject(name = "below target", value = ScoreExamples.SCORE)))
  @APIResponse(
      responseCode = "404",
      description = "The indicator is not known, or has no outturn in the quarter.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "unknown", value = ScoreExamples.UNKNOWN)))
  public Response one(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Context Request request) {
    IndicatorRef indicator = Problems.parameter("ref", ref, IndicatorRef::parse);
    Quarter wanted = Problems.parameter("quarter", quarter, Quarter::parse);
    return switch (findScores.of(indicator, wanted)) {
      case Finding.Found found -> answer(found.scores().getFirst(), request);
      case Finding.Missing missing -> throw ScoreProblems.of(missing, indicator);
    };
  }

  private static Response answer(PublishedScore score, Request request) {
    return EntityTags.answer(request, EntityTags.ofContent(score.toString()), () -> score);
  }

  /** The scores of all quarters. */
  @GET
  @Path("/{ref}")
  @Operation(
      operationId = "getScores",
      summary = "The scores of an indicator",
      description =
          "All its quarters that have an outturn, earliest first, in parts; the Link header tells"
              + " the next.")
  @APIResponse(
      responseCode = "200",
      description =
          "The scores, one for each quarter that has an outturn. A Link header leads to the next"
              + " page where there is one.",
      content =
          @Content(
              schema = @Schema(implementation = ScoresResponse.class),
              examples = @ExampleObject(name = "one quarter", value = ScoreExamples.SCORES)))
  public Response all(
      @PathParam("ref") String ref,
      @BeanParam PageRequest asked,
      @Context UriInfo uri,
      @Context Request request) {
    IndicatorRef indicator = Problems.parameter("ref", ref, IndicatorRef::parse);
    PageRequest.Page page = asked.page();
    return switch (findScores.from(page.first(), indicator)) {
      case Finding.Found found -> page.answer(indicator, found.scores(), uri, request);
      case Finding.Missing missing -> throw ScoreProblems.of(missing, indicator);
    };
  }
}
