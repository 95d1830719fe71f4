package org.goldenthread.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.goldenthread.reporting.application.SearchIndicators;
import org.jspecify.annotations.Nullable;

/** Finds indicators. */
@Path(Links.ROOT + "/search")
@Tag(name = Api.INDICATORS)
@APIResponse(responseCode = "304", description = "As the caller has it")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class SearchResource {

  private static final int USUAL_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 500;
  private static final int LONGEST_QUESTION = 200;

  private final SearchIndicators searchIndicators;
  private final Answers answers;

  SearchResource(SearchIndicators searchIndicators, Answers answers) {
    this.searchIndicators = searchIndicators;
    this.answers = answers;
  }

  @GET
  @Operation(
      operationId = "search",
      summary = "Find indicators",
      description =
          "By reference, as people write it, or by words that stand in the reference, the title,"
              + " or the code or name of the directorate or priority; every word must.")
  @APIResponse(
      responseCode = "200",
      description = "The indicators",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SearchResponse.class),
              examples = @ExampleObject(name = "search", value = ListExamples.SEARCH)))
  public Response search(
      @Parameter(description = "What to look for", example = "pi 2027", required = true)
          @QueryParam("q")
          @Nullable String question,
      @Parameter(
              description = "How many to list at most; 50 if left out",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
          @QueryParam("limit")
          @Nullable String limit,
      @Context Request request) {
    String asked = Problems.parameter("q", question == null ? "" : question, SearchResource::words);
    int most =
        limit == null ? USUAL_LIMIT : Problems.parameter("limit", limit, SearchResource::limit);
    return answers.answer(
        request,
        List.of("search", asked, most),
        () -> SearchResponse.of(searchIndicators.search(asked), most));
  }

  private static String words(String written) {
    if (written.isBlank() || written.length() > LONGEST_QUESTION) {
      throw new IllegalArgumentException(
          "Ask for something of 1 to %d characters: ?q=housing".formatted(LONGEST_QUESTION));
    }
    return written.strip();
  }

  private static int limit(String written) {
    if (!written.matches("[1-9][0-9]{0,2}") || Integer.parseInt(written) > HIGHEST_LIMIT) {
      throw new IllegalArgumentException(
          "A limit is a whole number of indicators, 1 to " + HIGHEST_LIMIT);
    }
    return Integer.parseInt(written);
  }
}
