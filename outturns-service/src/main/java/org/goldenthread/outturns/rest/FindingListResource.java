package org.goldenthread.outturns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.application.FindingLedger;
import org.goldenthread.outturns.application.FindingQuery;
import org.goldenthread.outturns.domain.TrackedFinding;

/** The list of data-quality findings. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@APIResponse(responseCode = "400", ref = Api.INVALID)
@APIResponse(responseCode = "401", ref = Api.NO_TOKEN)
final class FindingListResource {

  private final FindingLedger findings;
  private final Paging paging;

  FindingListResource(FindingLedger findings, Paging paging) {
    this.findings = findings;
    this.paging = paging;
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  @Operation(
      operationId = "listFindings",
      summary = "List data-quality findings",
      description =
          "What is possible but suspicious, with what became of it. In the order of the ids, in"
              + " parts; the Link header tells the next.")
  @APIResponse(
      responseCode = "200",
      description = "The findings that fit.",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = TrackedFindingResponse.class)))
  @APIResponse(responseCode = "304", description = "The caller has them.")
  public Response list(@BeanParam FindingFilter filter) {
    int limit = ListParts.limit(filter.limit);
    FindingQuery query = filter.query(limit + 1);
    return paging.answer(
        findings.list(query), limit, TrackedFinding::id, TrackedFindingResponse::of);
  }
}
