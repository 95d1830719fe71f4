package org.goldenthread.indicators.history.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Things of every kind that is said as a whole: council plans, directorates, committees. */
@Path("/api/v1/{kind}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ConceptResource {

  private final Instance<Concept<?, ?>> concepts;
  private final Bodies bodies;
  private final Recorder recorder;
  private final Exchange exchange;
  private final Paging paging;

  ConceptResource(
      Instance<Concept<?, ?>> concepts,
      Bodies bodies,
      Recorder recorder,
      Exchange exchange,
      Paging paging) {
    this.concepts = concepts;
    this.bodies = bodies;
    this.recorder = recorder;
    this.exchange = exchange;
    this.paging = paging;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response list(
      @PathParam("kind") String kind,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return list(of(kind), limit, cursor);
  }

  private <T> Response list(
      Concept<T, ?> concept, @Nullable String limit, @Nullable String cursor) {
    return paging.states(
        concept.answered(),
        concept.history().page(Paging.things(limit, cursor)),
        it -> concept.answer(it, Optional.empty()));
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response put(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @Nullable Map<String, @Nullable Object> body) {
    return put(of(kind), code, body);
  }

  private <T, S> Response put(
      Concept<T, S> concept, String code, @Nullable Map<String, @Nullable Object> body) {
    String known = Parameters.code(concept.keyField(), code);
    Bodies.Said<S> said = bodies.read(concept, body, Map.of(concept.keyField(), known));
    return exchange.written(
        recorder.record(concept.change(known, said.content()), exchange.author(said.reason())),
        concept,
        said.notes());
  }

  @GET
  @Path("/{code}")
  public Response get(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    Optional<Quarter> shown = Optional.ofNullable(quarter).map(Parameters::quarter);
    Concept<?, ?> concept = of(kind);
    if (shown.isPresent() && !concept.differsByQuarter()) {
      throw Problems.invalid(
          "{quarter}", "'quarter' is not a parameter here; the parameters are asOf");
    }
    return exchange.present(concept, code, asOf, shown);
  }

  @GET
  @Path("/{code}/revisions")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response revisions(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return paging.revisions(of(kind), code, limit, cursor);
  }

  private Concept<?, ?> of(String plural) {
    return concepts.stream()
        .filter(it -> it.plural().equals(plural))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("There is nothing at /api/v1/" + plural));
  }
}
