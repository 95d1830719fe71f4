package org.goldenthread.indicators.history.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** What things of every kind are asked for alike: all of them, and who changed one. */
public abstract class RevisionResource<T> {

  private final String kind;
  private final History<T> history;
  private final Paging paging;
  private final Function<Revision<T>, ?> body;

  /** The request at hand and its answer. */
  protected final Exchange exchange;

  /**
   * A resource of things of one kind.
   *
   * @param kind what one is called: {@code council plan}
   * @param body what is answered of one
   */
  protected RevisionResource(
      String kind,
      History<T> history,
      Exchange exchange,
      Paging paging,
      Function<Revision<T>, ?> body) {
    this.kind = kind;
    this.history = history;
    this.exchange = exchange;
    this.paging = paging;
    this.body = body;
  }

  /** The state of one at an instant, or now. */
  protected Revision<T> found(String code, @Nullable String asOf) {
    return Exchange.found(History.at(history, code, Parameters.asOf(asOf)), kind, code);
  }

  /** All of them. */
  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return paging.answer(history.page(Paging.things(limit, cursor)), body);
  }

  /** Who changed one, when and why. */
  @GET
  @Path("/{code}/revisions")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response revisions(
      @PathParam("code") String code,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String known = found(code, null).key();
    return paging.answer(history.stamps(known, Paging.revisions(limit, cursor)), StampResponse::of);
  }
}
