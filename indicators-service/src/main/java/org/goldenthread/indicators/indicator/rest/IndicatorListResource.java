package org.goldenthread.indicators.indicator.rest;

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
import org.goldenthread.indicators.history.rest.Paging;
import org.goldenthread.indicators.indicator.IndicatorFilter;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** The list of indicators. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
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
            optional("directorate", directorate, Parameters::code),
            optional("priority", priority, Parameters::code),
            optional("q", q, Parameters::text));
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
