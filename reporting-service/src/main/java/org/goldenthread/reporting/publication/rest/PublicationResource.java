package org.goldenthread.reporting.publication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.publication.PublishReport;
import org.goldenthread.reporting.publication.ReadPublications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Freezes the report of a quarter for anyone to read. */
@Path(Links.ROOT + "/publications")
final class PublicationResource {

  private final PublishReport publishReport;
  private final ReadPublications readPublications;
  private final CurrentCaller caller;
  private final Answers answers;

  PublicationResource(
      PublishReport publishReport,
      ReadPublications readPublications,
      CurrentCaller caller,
      Answers answers) {
    this.publishReport = publishReport;
    this.readPublications = readPublications;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Path("/{quarter}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response publish(@PathParam("quarter") String quarter, @Nullable PublicationBody body) {
    Quarter wanted = Parameters.quarter(quarter);
    Publication publication =
        PublicationRefusals.published(
            publishReport.publish(PublicationBody.read(body, wanted, caller.get().subject())));
    return Response.created(URI.create(Links.publication(wanted)))
        .type(MediaType.APPLICATION_JSON)
        .entity(
            answers.write(PublicationResponse.of(publication, readPublications.files(publication))))
        .build();
  }
}
