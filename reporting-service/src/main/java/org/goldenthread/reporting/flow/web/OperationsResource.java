package org.goldenthread.reporting.flow.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.flow.FlowWatch;
import org.goldenthread.reporting.flow.SetAsides;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.site.web.Frames;
import org.goldenthread.reporting.site.web.PageAddress;

/** Shows operators the flow as it is now. */
@Path("/operations")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class OperationsResource {

  private static final PageAddress PLACE = PageAddress.belowHome("/operations");

  private final FlowWatch watch;
  private final FiguresBehind behind;
  private final SetAsides setAsides;
  private final Publications publications;
  private final Frames frames;
  private final Clock clock;

  OperationsResource(
      FlowWatch watch,
      FiguresBehind behind,
      SetAsides setAsides,
      Publications publications,
      Frames frames,
      Clock clock) {
    this.watch = watch;
    this.behind = behind;
    this.setAsides = setAsides;
    this.publications = publications;
    this.frames = frames;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response operations() {
    FlowView view =
        FlowView.of(
            watch,
            behind.since(),
            setAsides.look(),
            publications.all().stream().max(Comparator.comparing(Publication::at)),
            clock.instant());
    return Response.ok(Templates.operations(frames.around(PLACE), view).render())
        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
