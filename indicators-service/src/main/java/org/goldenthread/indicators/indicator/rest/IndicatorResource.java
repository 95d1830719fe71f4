package org.goldenthread.indicators.indicator.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.rest.Bodies;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.IndicatorHistory;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.indicators.indicator.TargetChange;
import org.goldenthread.indicators.indicator.TargetPeriod;
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
  private final IndicatorHistory history;
  private final Bodies bodies;
  private final Recorder recorder;
  private final Exchange exchange;
  private final Paging paging;

  IndicatorResource(
      Indicators indicators,
      IndicatorHistory history,
      Bodies bodies,
      Recorder recorder,
      Exchange exchange,
      Paging paging) {
    this.indicators = indicators;
    this.history = history;
    this.bodies = bodies;
    this.recorder = recorder;
    this.exchange = exchange;
    this.paging = paging;
  }

  @PUT
  @Path("/definitions/{fromQuarter}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putDefinition(
      @PathParam("ref") String ref,
      @PathParam("fromQuarter") String fromQuarter,
      @Nullable Map<String, @Nullable Object> body) {
    String indicator = key(ref);
    Quarter from = Problems.parameter("fromQuarter", fromQuarter, Quarter::parse);
    Map<String, ?> given = Definition.given(from, IndicatorRef.written(ref));
    Bodies.Said<Definition> said = bodies.read(indicators, Definition.completed(body), given);
    List<String> notes = new ArrayList<>(said.notes());
    history
        .current(indicator)
        .flatMap(it -> it.content().reference())
        .flatMap(before -> IndicatorRef.note(ref.strip(), before))
        .ifPresent(notes::add);
    return exchange.written(
        recorder.record(
            indicators.change(indicator, said.content()), exchange.author(said.reason())),
        indicators,
        notes);
  }

  @PUT
  @Path("/targets/{period}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response putTarget(
      @PathParam("ref") String ref,
      @PathParam("period") String period,
      @Nullable Map<String, @Nullable Object> body) {
    String indicator = key(ref);
    TargetPeriod setFor = Problems.parameter("period", period, TargetPeriod::parse);
    Bodies.Said<TargetChange> said = bodies.read(TargetChange.class, true, body, Map.of());
    return exchange.written(
        recorder.record(
            indicators.change(indicator, setFor, said.content()), exchange.author(said.reason())),
        indicators,
        said.notes());
  }

  @GET
  public Response getIndicator(
      @PathParam("ref") String ref, @QueryParam("asOf") @Nullable String asOf) {
    return exchange.present(indicators, key(ref), asOf, Optional.empty());
  }

  @GET
  @Path("/targets")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response listTargets(
      @PathParam("ref") String ref,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String key = key(ref);
    Exchange.found(history.current(key), indicators, key);
    return paging.states(
        TargetOfPeriod.class,
        history.targets(key, Paging.targets(limit, cursor)),
        it -> new TargetOfPeriod(it.period().toString(), TargetChange.of(it.target())));
  }

  private record TargetOfPeriod(String period, @JsonUnwrapped TargetChange target) {}

  @GET
  @Path("/revisions")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response listIndicatorRevisions(
      @PathParam("ref") String ref,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return paging.revisions(indicators, key(ref), limit, cursor);
  }

  private static String key(String ref) {
    return Parameters.ref(ref).value();
  }
}
