package org.goldenthread.outturns.finding.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.finding.FindingLedger;
import org.goldenthread.outturns.finding.FindingQuery;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.Replica;

/** The list of data-quality findings. */
@Path("/api/v1/findings")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
final class FindingListResource {

  private final FindingLedger findings;
  private final Replica replica;
  private final ListParts parts;

  FindingListResource(FindingLedger findings, Replica replica, ListParts parts) {
    this.findings = findings;
    this.replica = replica;
    this.parts = parts;
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response list(@BeanParam FindingFilter filter) {
    int limit = ListParts.limit(filter.limit());
    FindingQuery query = filter.query(limit + 1, () -> replica.directorates().keySet());
    return parts.answer(
        findings.list(query),
        limit,
        TrackedFinding::id,
        TrackedFindingResponse.class,
        TrackedFindingResponse::of);
  }
}
