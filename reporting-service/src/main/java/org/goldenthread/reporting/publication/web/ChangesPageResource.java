package org.goldenthread.reporting.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.publication.ListChanges;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.QuarterPages;
import org.goldenthread.reporting.site.web.Senders;

/** What has changed since the report was published. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class ChangesPageResource {

  private static final PageAddress CHANGES = PageAddress.belowHome("/changes");

  private final QuarterPages pages;
  private final Editions editions;
  private final ListChanges listChanges;
  private final Senders senders;

  ChangesPageResource(
      QuarterPages pages, Editions editions, ListChanges listChanges, Senders senders) {
    this.pages = pages;
    this.editions = editions;
    this.listChanges = listChanges;
    this.senders = senders;
  }

  @GET
  @Path("changes")
  @Produces(MediaType.TEXT_HTML)
  public Response changes(@BeanParam PageParameters asked) {
    return pages.page(
        editions.latest(asked),
        CHANGES,
        (frame, dashboard) ->
            Templates.changes(
                frame,
                StampView.of(dashboard),
                listChanges.list(dashboard.quarter()).stream()
                    .map(it -> ChangesView.of(it, senders))
                    .toList()));
  }
}
