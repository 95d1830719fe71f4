package org.goldenthread.reporting.publication.rest;

import io.micrometer.core.annotation.Timed;
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
import org.goldenthread.reporting.publication.PublicationOutcome;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.publication.PublishReport;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Freezes the report of a quarter for anyone to read. */
@Path(Links.ROOT + "/publications")
final class PublicationResource {

  private final PublishReport publishReport;
  private final Publications publications;
  private final CurrentCaller caller;
  private final Answers answers;

  PublicationResource(
      PublishReport publishReport,
      Publications publications,
      CurrentCaller caller,
      Answers answers) {
    this.publishReport = publishReport;
    this.publications = publications;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Path("/{quarter}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Timed(value = "goldenthread.publication", description = "Making a publication, or refusing it")
  public Response publish(@PathParam("quarter") String quarter, @Nullable PublicationBody body) {
    Quarter wanted = Parameters.quarter(quarter);
    PublicationOutcome.Published published =
        PublicationRefusals.published(
            publishReport.publish(PublicationBody.read(body, wanted, caller.get().subject())));
    return Response.created(URI.create(Links.publication(wanted)))
        .type(MediaType.APPLICATION_JSON)
        .entity(
            answers.write(
                PublicationResponse.of(
                    published.publication(),
                    publications.files(published.publication()),
                    published.missingLetters())))
        .build();
  }
}
