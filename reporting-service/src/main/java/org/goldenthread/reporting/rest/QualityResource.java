package org.goldenthread.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.ListFindings;
import org.goldenthread.reporting.application.ListOwed;
import org.goldenthread.reporting.domain.Finding;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What has to be seen to before a report can be published. */
@Path(Links.ROOT)
@Tag(name = Api.QUALITY)
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class QualityResource {

  private final ListFindings listFindings;
  private final ListOwed listOwed;
  private final Answers answers;
  private final Clock clock;

  QualityResource(ListFindings listFindings, ListOwed listOwed, Answers answers, Clock clock) {
    this.listFindings = listFindings;
    this.listOwed = listOwed;
    this.answers = answers;
    this.clock = clock;
  }

  @GET
  @Path("/findings/{quarter}")
  @Operation(
      operationId = "findings",
      summary = "What is suspicious about a report's figures",
      description =
          "The data-quality findings about the figures that the report of the quarter shows, about"
              + " the quarter's service summaries, and about figures of the quarter that no row"
              + " shows.")
  @APIResponse(
      responseCode = "200",
      description = "The findings",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FindingResponse.class),
              examples = @ExampleObject(name = "findings", value = ListExamples.FINDINGS)))
  public Response findings(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(
              description = "Only those that stand there",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"OPEN", "ACKNOWLEDGED", "CORRECTED"}))
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "Only those that this directorate has to deal with")
          @QueryParam("directorate")
          @Nullable String directorate,
      @Parameter(
              description = "Only what had been told until this time counts",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("asOf")
          @Nullable String asOf,
      @Context Request request) {
    Quarter wanted = Problems.parameter("quarter", quarter, Quarter::parse);
    ListFindings.Wanted only =
        new ListFindings.Wanted(
            Optional.ofNullable(state)
                .map(s -> Problems.parameter("state", s, QualityResource::state)),
            Optional.ofNullable(directorate));
    AsOf moment = AskedView.asOf(asOf, clock);
    return answers.answer(
        request,
        List.of("findings", wanted, only, moment),
        () ->
            FindingResponse.of(
                wanted,
                listFindings
                    .list(wanted, only, moment)
                    .orElseThrow(() -> Refusals.noPlan(wanted))));
  }

  @GET
  @Path("/owed/{quarter}")
  @Operation(
      operationId = "owed",
      summary = "What directorates still owe for a report",
      description =
          "Outturns that are due, commentaries on what is below target, progress of initiatives"
              + " and service summaries, each with the role that owes it and since when.")
  @APIResponse(
      responseCode = "200",
      description = "What is owed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OwedResponse.class),
              examples = @ExampleObject(name = "owed", value = ListExamples.OWED)))
  public Response owed(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(
              description = "Only what had been told until this time counts",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("asOf")
          @Nullable String asOf,
      @Context Request request) {
    Quarter wanted = Problems.parameter("quarter", quarter, Quarter::parse);
    AsOf moment = AskedView.asOf(asOf, clock);
    return answers.answer(
        request,
        List.of("owed", wanted, moment),
        () ->
            OwedResponse.of(
                listOwed.list(wanted, moment).orElseThrow(() -> Refusals.noPlan(wanted))));
  }

  private static Finding.State state(String written) {
    try {
      return Finding.State.valueOf(written.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no state: ask for OPEN, ACKNOWLEDGED or CORRECTED".formatted(written), e);
    }
  }
}
