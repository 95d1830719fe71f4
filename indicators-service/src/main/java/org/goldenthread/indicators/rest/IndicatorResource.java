package org.goldenthread.indicators.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.indicators.application.DefineIndicator;
import org.goldenthread.indicators.application.History;
import org.goldenthread.indicators.application.Indicators;
import org.goldenthread.indicators.application.SetTarget;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.Target;
import org.goldenthread.indicators.domain.TargetPeriod;
import org.goldenthread.indicators.domain.TargetSetting;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Indicators with their definitions and targets. */
@Path("/api/v1/indicators/{ref}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
@APIResponse(responseCode = "403", ref = Api.NOT_ALLOWED)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorResource {

  private final Indicators indicators;
  private final DefineIndicator definitions;
  private final SetTarget targets;
  private final Exchange exchange;
  private final Paging paging;

  IndicatorResource(
      Indicators indicators,
      DefineIndicator definitions,
      SetTarget targets,
      Exchange exchange,
      Paging paging) {
    this.indicators = indicators;
    this.definitions = definitions;
    this.targets = targets;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/definitions/{fromQuarter}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Define an indicator from a quarter on",
      description =
          "Adds a definition, or replaces the one that begins in the same quarter; the first one"
              + " makes the indicator. The same content again changes nothing and is announced to"
              + " nobody. Honours If-Match with the indicator's revision, and If-None-Match: *.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "There was no definition from that quarter",
      content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = Api.UNKNOWN_REFERENCE)
  public Response putDefinition(
      @Parameter(description = Api.REF, example = "PI.432") @PathParam("ref") String ref,
      @Parameter(description = "The first quarter in which it holds", example = "2020-21-Q1")
          @PathParam("fromQuarter")
          String fromQuarter,
      @Nullable DefinitionRequest body) {
    IndicatorRef indicator = parsed(ref);
    Quarter from = Problems.parameter("fromQuarter", fromQuarter, Quarter::parse);
    Definition definition =
        Fields.read(body, (it, fields) -> DefinitionReading.DEFINITION.read(from, it, fields));
    return exchange.written(
        definitions.define(indicator, definition, exchange.author()), IndicatorResponse::of);
  }

  @PUT
  @Path("/targets/{period}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Operation(
      summary = "Set the target of a year or a quarter",
      description =
          "A year's target is that of its four quarters; a quarter's own holds before it, also if"
              + " the year's is set again later. The same content again changes nothing and is"
              + " announced to nobody. Honours If-Match with the indicator's revision.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or as it was",
      content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "None had been set for that year or quarter",
      content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
  @APIResponse(responseCode = "404", ref = Api.UNKNOWN_INDICATOR)
  @APIResponse(responseCode = "412", ref = Api.CHANGED_SINCE)
  @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
  public Response putTarget(
      @Parameter(description = Api.REF, example = "PI.432") @PathParam("ref") String ref,
      @Parameter(description = "A financial year or a quarter", example = "2020-21")
          @PathParam("period")
          String period,
      @Nullable TargetRequest body) {
    IndicatorRef indicator = parsed(ref);
    TargetPeriod setFor = Problems.parameter("period", period, TargetPeriod::parse);
    Target target = Fields.read(body, TargetRequest::target);
    return exchange.written(
        targets.set(indicator, new TargetSetting(setFor, target), exchange.author()),
        IndicatorResponse::of);
  }

  @GET
  @Operation(
      summary = "An indicator",
      description =
          "All its definitions and targets, now or as they were at an instant. Carries an ETag: the"
              + " revision.")
  @APIResponse(
      responseCode = "200",
      description = "The present state",
      content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response getIndicator(
      @Parameter(description = Api.REF, example = "PI.432") @PathParam("ref") String ref,
      @Parameter(description = Api.AS_OF, example = "2021-04-01T12:00:00Z") @QueryParam("asOf")
          @Nullable String asOf) {
    String key = parsed(ref).value();
    return exchange.present(
        Exchange.found(History.at(indicators, key, Times.asOf(asOf)), "indicator", key),
        IndicatorResponse::of);
  }

  @GET
  @Path("/targets")
  @Operation(
      summary = "Every target that an indicator was ever set",
      description =
          "What was set for which year or quarter, why, by whom and when. Latest first, in parts;"
              + " the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The targets as they were set",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = TargetSettingResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listTargets(
      @Parameter(description = Api.REF, example = "PI.432") @PathParam("ref") String ref,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    String known = found(ref).key();
    return paging.answer(
        indicators.targets(known, Paging.revisions(limit, cursor)), TargetSettingResponse::of);
  }

  @GET
  @Path("/revisions")
  @Operation(
      summary = "Who changed an indicator, and when",
      description = "Latest first, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "Revisions, without their content",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StampResponse.class)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response listIndicatorRevisions(
      @Parameter(description = Api.REF, example = "PI.432") @PathParam("ref") String ref,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    String known = found(ref).key();
    return paging.answer(
        indicators.stamps(known, Paging.revisions(limit, cursor)), StampResponse::of);
  }

  private Revision<Indicator> found(String ref) {
    String key = parsed(ref).value();
    return Exchange.found(indicators.current(key), "indicator", key);
  }

  private static IndicatorRef parsed(String ref) {
    return Problems.parameter("ref", ref, IndicatorRef::parse);
  }
}
