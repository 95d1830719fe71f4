package org.goldenthread.outturns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.application.ListOwed;
import org.goldenthread.outturns.domain.Owed;
import org.jspecify.annotations.Nullable;

/** What a reporting quarter still lacks. */
@Path("/api/v1/owed/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Owed")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
final class OwedResource {

  private final ListOwed listOwed;
  private final Paging paging;

  OwedResource(ListOwed listOwed, Paging paging) {
    this.listOwed = listOwed;
    this.paging = paging;
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "listOwed",
      summary = "List what a report still lacks",
      description =
          "Outturns of the indicators that are due, commentaries on those below target, progress of"
              + " initiatives and service summaries, with who owes them and since when. The quarter"
              + " is that of the report: of an indicator with a reporting lag the report shows an"
              + " earlier one. By kind, then by subject, in parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "What is owed.",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OwedResponse.class)))
  @APIResponse(responseCode = "304", description = "The caller has it.")
  public Response list(
      @Parameter(description = "The reporting quarter.", example = "2020-21-Q2")
          @PathParam("quarter")
          String quarter,
      @Parameter(description = "The code of a directorate.", example = "CCS")
          @QueryParam("directorate")
          @Nullable String directorate,
      @Parameter(description = "What is owed.", schema = @Schema(implementation = Owed.Kind.class))
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = Api.LIMIT) @QueryParam("limit") @Nullable String limit,
      @Parameter(description = Api.CURSOR) @QueryParam("cursor") @Nullable String cursor) {
    int most = ListParts.limit(limit);
    Optional<String> after = Paging.cursor(cursor);
    List<Owed> part =
        listOwed
            .list(Fields.quarter(quarter), Optional.ofNullable(directorate), kind(kind))
            .stream()
            .filter(it -> after.isEmpty() || key(it).compareTo(after.get()) > 0)
            .limit(most + 1L)
            .toList();
    return paging.answer(part, most, OwedResource::key, OwedResponse::of);
  }

  /** Sorts as the list does. */
  private static String key(Owed owed) {
    return owed.kind().name() + ":" + owed.subject();
  }

  private static Optional<Owed.Kind> kind(@Nullable String sent) {
    return Optional.ofNullable(sent).map(it -> Problems.parameter("kind", it, OwedResource::parse));
  }

  private static Owed.Kind parse(String sent) {
    return Arrays.stream(Owed.Kind.values())
        .filter(kind -> kind.name().equals(sent))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not owed here: send one of %s"
                        .formatted(sent, Arrays.toString(Owed.Kind.values()))));
  }
}
