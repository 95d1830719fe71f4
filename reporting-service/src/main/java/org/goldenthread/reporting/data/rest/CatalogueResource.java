package org.goldenthread.reporting.data.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;

/** What data there is to harvest. */
@Path(Links.ROOT + "/catalogue.jsonld")
@PermitAll // It leads to nothing but what is published.
final class CatalogueResource {

  private final Publications publications;
  private final Answers answers;
  private final Optional<String> council;

  CatalogueResource(
      Publications publications,
      Answers answers,
      @ConfigProperty(name = "goldenthread.council.name") Optional<String> council) {
    this.publications = publications;
    this.answers = answers;
    this.council = council;
  }

  @GET
  public Response catalogue(@Context Request request) {
    Optional<Instant> modified =
        publications.all().stream().map(Publication::at).max(Instant::compareTo);
    return Response.fromResponse(answers.open(request, DataCatalogue.of(council, modified)))
        .type("application/ld+json")
        .build();
  }
}
