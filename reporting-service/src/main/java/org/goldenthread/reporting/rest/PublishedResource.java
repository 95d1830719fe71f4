package org.goldenthread.reporting.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.application.AsOf;
import org.goldenthread.reporting.application.ReadPublications;
import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What was published: anybody may read it, exactly as it was. */
@Path(Links.ROOT + "/publications")
@Tag(name = Api.PUBLICATIONS)
final class PublishedResource {

  private final ReadPublications readPublications;
  private final Viewed viewed;
  private final Answers answers;

  PublishedResource(ReadPublications readPublications, Viewed viewed, Answers answers) {
    this.readPublications = readPublications;
    this.viewed = viewed;
    this.answers = answers;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "publications",
      summary = "What has been published",
      description = "The latest quarter first, and in it the last publication first. No token.")
  @APIResponse(
      responseCode = "200",
      description = "The publications",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = PublicationsResponse.class),
              examples = @ExampleObject(name = "list", value = PublicationExamples.LIST)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response publications(@Context Request request) {
    return answers.open(request, PublicationsResponse.of(readPublications.all()));
  }

  @GET
  @Path("/{quarter}")
  @PermitAll
  @Operation(
      operationId = "publication",
      summary = "A quarter's publication with its files",
      description = "The last one, or the revision that is asked for. No token.")
  @APIResponse(
      responseCode = "200",
      description = "The publication",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PublicationResponse.class),
              examples =
                  @ExampleObject(name = "publication", value = PublicationExamples.PUBLICATION)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "400", ref = Api.INVALID)
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response publication(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(
              description = "Which publication of the quarter; the last one if left out",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("revision")
          @Nullable String revision,
      @Context Request request) {
    Publication found = found(quarter, revision);
    return answers.open(request, PublicationResponse.of(found, readPublications.files(found)));
  }

  @GET
  @Path("/{quarter}/files/{path: .+}")
  @PermitAll
  @Operation(
      operationId = "publishedFile",
      summary = "A file of a publication, byte for byte",
      description =
          "The publication lists its files with their media types and hashes. With a revision, the"
              + " answer never changes and may be kept for ever. No token.")
  @APIResponse(
      responseCode = "200",
      description = "The file in its own media type",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DashboardResponse.class),
            examples = @ExampleObject(name = "dashboard", value = Examples.CORPORATE)),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "As the caller has it")
  @APIResponse(responseCode = "400", ref = Api.INVALID)
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response file(
      @Parameter(description = "The reporting quarter", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(description = "As the publication lists it", example = "dashboards/corporate.json")
          @PathParam("path")
          String path,
      @Parameter(
              description = "Which publication of the quarter; the last one if left out",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("revision")
          @Nullable String revision,
      @Context Request request) {
    return viewed.frozen(request, found(quarter, revision), path, revision != null);
  }

  private Publication found(String written, @Nullable String revision) {
    Quarter quarter = Problems.parameter("quarter", written, Quarter::parse);
    OptionalLong wanted = AskedView.revision(revision);
    return readPublications
        .find(quarter, wanted, AsOf.NOW)
        .orElseThrow(() -> Refusals.notPublished(quarter));
  }
}
