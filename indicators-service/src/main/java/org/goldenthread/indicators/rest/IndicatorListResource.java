package org.goldenthread.indicators.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.indicators.application.IndicatorFilter;
import org.goldenthread.indicators.application.Indicators;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** The list of indicators. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorListResource {

  private final Indicators indicators;
  private final Paging paging;
  private final Clock clock;

  IndicatorListResource(Indicators indicators, Paging paging, Clock clock) {
    this.indicators = indicators;
    this.paging = paging;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "The indicators of a quarter",
      description =
          "Those with a definition in force: begun by the quarter and not retired before it. In"
              + " the order of their references, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Each with the definition that is in force",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = DefinitionInForceResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "400", ref = Api.INVALID)
  @APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
  public Response listIndicators(
      @Parameter(description = "The quarter; today's if left out", example = "2020-21-Q2")
          @QueryParam("quarter")
          @Nullable String quarter,
      @Parameter(description = "The code of a directorate", example = "CS")
          @QueryParam("directorate")
          @Nullable String directorate,
      @Parameter(description = "The code of a priority", example = "SAFE") @QueryParam("priority")
          @Nullable String priority,
      @Parameter(description = "Part of the title, description or reference", example = "children")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    IndicatorFilter filter =
        new IndicatorFilter(
            quarter(quarter),
            optional("directorate", directorate, Fields::codeParameter),
            optional("priority", priority, Fields::codeParameter),
            optional("q", q, Fields::textParameter));
    return paging.answer(
        indicators.inForce(filter, Paging.things(limit, cursor)), DefinitionInForceResponse::of);
  }

  private Quarter quarter(@Nullable String written) {
    return written == null
        ? Quarter.of(LocalDate.now(clock))
        : Problems.parameter("quarter", written, Quarter::parse);
  }

  private static Optional<String> optional(
      String name, @Nullable String value, BinaryOperator<String> reading) {
    return value == null || value.isEmpty()
        ? Optional.empty()
        : Optional.of(reading.apply(name, value));
  }
}
