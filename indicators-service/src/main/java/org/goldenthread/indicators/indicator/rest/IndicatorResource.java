package org.goldenthread.indicators.indicator.rest;

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
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.history.rest.StampResponse;
import org.goldenthread.indicators.indicator.DefineIndicator;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.indicator.TargetPeriod;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Indicators with their definitions and targets. */
@Path("/api/v1/indicators/{ref}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorResource {

  private final Indicators indicators;
  private final DefineIndicator definitions;
  private final Exchange exchange;
  private final Paging paging;

  IndicatorResource(
      Indicators indicators, DefineIndicator definitions, Exchange exchange, Paging paging) {
    this.indicators = indicators;
    this.definitions = definitions;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/definitions/{fromQuarter}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putDefinition(
      @PathParam("ref") String ref,
      @PathParam("fromQuarter") String fromQuarter,
      @Nullable DefinitionRequest body) {
    IndicatorRef indicator = parsed(ref);
    Quarter from = Problems.parameter("fromQuarter", fromQuarter, Quarter::parse);
    Definition definition = Fields.read(body, (it, fields) -> it.definition(from, fields));
    return exchange.written(
        definitions.define(
            indicator,
            definition.writtenAs(IndicatorRef.written(ref)),
            exchange.author(body, DefinitionRequest::revisionReason)),
        IndicatorResponse::of);
  }

  @PUT
  @Path("/targets/{period}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putTarget(
      @PathParam("ref") String ref,
      @PathParam("period") String period,
      @Nullable TargetRequest body) {
    IndicatorRef indicator = parsed(ref);
    TargetPeriod setFor = Problems.parameter("period", period, TargetPeriod::parse);
    Target target = Fields.read(body, TargetRequest::target);
    return exchange.written(
        definitions.setTarget(
            indicator,
            new TargetSetting(setFor, target),
            exchange.author(body, TargetRequest::revisionReason)),
        IndicatorResponse::of);
  }

  @GET
  public Response getIndicator(
      @PathParam("ref") String ref, @QueryParam("asOf") @Nullable String asOf) {
    String key = parsed(ref).value();
    return exchange.present(
        Exchange.found(History.at(indicators, key, Parameters.asOf(asOf)), "indicator", key),
        IndicatorResponse::of);
  }

  @GET
  @Path("/targets")
  public Response listTargets(
      @PathParam("ref") String ref,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String known = found(ref).key();
    return paging.answer(
        indicators.targets(known, Paging.targets(limit, cursor)), TargetSettingResponse::of);
  }

  @GET
  @Path("/revisions")
  public Response listIndicatorRevisions(
      @PathParam("ref") String ref,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
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
