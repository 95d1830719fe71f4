package org.goldenthread.indicators.indicator.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.indicator.DefinitionInForce;
import org.goldenthread.indicators.indicator.IndicatorFilter;
import org.goldenthread.indicators.indicator.IndicatorHistory;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlans;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** The list of indicators. */
@Path("/api/v1/indicators")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class IndicatorListResource {

  private final IndicatorHistory indicators;
  private final Directorates directorates;
  private final CouncilPlans plans;
  private final Paging paging;
  private final Clock clock;

  IndicatorListResource(
      IndicatorHistory indicators,
      Directorates directorates,
      CouncilPlans plans,
      Paging paging,
      Clock clock) {
    this.indicators = indicators;
    this.directorates = directorates;
    this.plans = plans;
    this.paging = paging;
    this.clock = clock;
  }

  @GET
  public Response listIndicators(
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("directorate") @Nullable String directorate,
      @QueryParam("priority") @Nullable String priority,
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    IndicatorFilter filter =
        new IndicatorFilter(
            quarter(quarter),
            Optional.ofNullable(directorate).map(this::directorate),
            Optional.ofNullable(priority).map(this::priority),
            Optional.ofNullable(q).map(it -> Parameters.text("q", it)));
    return paging.table(
        DefinitionInForce.class,
        indicators.inForce(filter, Paging.things(limit, cursor)),
        it -> it);
  }

  private Quarter quarter(@Nullable String written) {
    return written == null
        ? Quarter.at(clock.instant())
        : Problems.parameter("quarter", written, Quarter::parse);
  }

  private String directorate(String written) {
    return Parameters.code(
        "directorate",
        written,
        directorates.history().all().stream().map(Directorate::code).toList());
  }

  private String priority(String written) {
    return Parameters.code(
        "priority",
        written,
        plans.history().all().stream()
            .flatMap(it -> it.priorities().stream())
            .map(CouncilPlan.Priority::code)
            .toList());
  }
}
