package org.goldenthread.reporting.publication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.publication.ListChanges;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** What has changed since publication. */
@Path(Links.ROOT + "/publications/{quarter}/changes")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ChangesResource {

  private final ListChanges listChanges;
  private final Answers answers;

  ChangesResource(ListChanges listChanges, Answers answers) {
    this.listChanges = listChanges;
    this.answers = answers;
  }

  @GET
  public Response changes(@PathParam("quarter") String quarter, @Context Request request) {
    Quarter wanted = Parameters.quarter(quarter);
    return answers.list(
        request,
        List.of("changes", wanted),
        () ->
            ChangesResponse.of(
                listChanges.list(wanted).orElseThrow(() -> Refusals.notPublished(wanted))));
  }
}
