package org.goldenthread.reporting.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.ListChanges;
import org.goldenthread.reporting.application.ListOwed;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;

/** What the performance team works with: what is owed, what looks wrong, and what changed. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class WorkPageResource {

  private final QuarterPages pages;
  private final PageAnswers answers;
  private final Editions editions;
  private final ListOwed listOwed;
  private final ListChanges listChanges;

  WorkPageResource(
      QuarterPages pages,
      PageAnswers answers,
      Editions editions,
      ListOwed listOwed,
      ListChanges listChanges) {
    this.pages = pages;
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
    return page(
        request, "/owed", asked, (frame, dashboard) -> Templates.owed(frame, owed(dashboard)));
  }

  @GET
  @Path("owed.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response owedTable(@BeanParam AskedPage asked, @Context Request request) {
    return table(request, "owed", asked, dashboard -> owed(dashboard).table());
  }

  @GET
  @Path("findings")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response findings(@BeanParam AskedPage asked, @Context Request request) {
    return page(
        request,
        "/findings",
        asked,
        (frame, dashboard) -> Templates.findings(frame, FindingsView.of(dashboard)));
  }

  @GET
  @Path("changes")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response changes(@BeanParam AskedPage asked, @Context Request request) {
    return page(
        request,
        "/changes",
        asked,
        (frame, dashboard) ->
            Templates.changes(
                frame,
                StampView.of(dashboard),
                listChanges.list(dashboard.quarter()).map(ChangesView::of).stream().toList()));
  }

  private OwedView owed(Dashboard dashboard) {
    return OwedView.of(listOwed.list(dashboard.quarter(), AsOf.NOW).orElseThrow(), dashboard);
  }

  private Response page(
      Request request,
      String path,
      AskedPage asked,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    Choice choice = editions.latest(asked);
    return answers.page(
        request,
        choice.address(path),
        () -> pages.page(place(path), new WantedScope.Corporate(), choice, content));
  }

  private Response table(
      Request request, String name, AskedPage asked, Function<Dashboard, String> content) {
    Choice choice = editions.latest(asked);
    return answers.download(
        request,
        choice.address(name, "csv"),
        name,
        () -> pages.table(place("/" + name), new WantedScope.Corporate(), choice, content));
  }

  private static Place place(String path) {
    return Place.of(path).below(new Frame.Crumb("Overview", "/"));
  }
}
