package org.goldenthread.reporting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.ListChanges;
import org.goldenthread.reporting.application.ListOwed;
import org.goldenthread.reporting.domain.Dashboard;

/** What the performance team works with: what is owed, what looks wrong, and what changed. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class WorkPageResource {

  private static final Place OWED = Place.belowHome("/owed");
  private static final Place FINDINGS = Place.belowHome("/findings");
  private static final Place CHANGES = Place.belowHome("/changes");

  private final QuarterAnswers answers;
  private final Editions editions;
  private final ListOwed listOwed;
  private final ListChanges listChanges;

  WorkPageResource(
      QuarterAnswers answers, Editions editions, ListOwed listOwed, ListChanges listChanges) {
    this.answers = answers;
    this.editions = editions;
    this.listOwed = listOwed;
    this.listChanges = listChanges;
  }

  @GET
  @Path("owed")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response owed(@BeanParam AskedPage asked, @Context Request request) {
    return answers.page(
        request,
        editions.latest(asked),
        OWED,
        (frame, dashboard) -> Templates.owed(frame, owed(dashboard)));
  }

  @GET
  @Path("owed.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response owedTable(@BeanParam AskedPage asked, @Context Request request) {
    return answers.table(
        request, editions.latest(asked), OWED, "owed", dashboard -> owed(dashboard).table());
  }

  @GET
  @Path("findings")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response findings(@BeanParam AskedPage asked, @Context Request request) {
    return answers.page(
        request,
        editions.latest(asked),
        FINDINGS,
        (frame, dashboard) -> Templates.findings(frame, FindingsView.of(dashboard)));
  }

  @GET
  @Path("changes")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response changes(@BeanParam AskedPage asked, @Context Request request) {
    return answers.page(
        request,
        editions.latest(asked),
        CHANGES,
        (frame, dashboard) ->
            Templates.changes(
                frame,
                StampView.of(dashboard),
                listChanges.list(dashboard.quarter()).map(ChangesView::of).stream().toList()));
  }

  private OwedView owed(Dashboard dashboard) {
    return OwedView.of(listOwed.list(dashboard.quarter(), AsOf.NOW).orElseThrow(), dashboard);
  }
}
