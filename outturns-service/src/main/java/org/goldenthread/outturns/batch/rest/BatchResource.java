package org.goldenthread.outturns.batch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.batch.rest.rows.BatchFormats;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.jspecify.annotations.Nullable;

/** Outturns, many at a time. */
@Path("/api/v1/outturns/batch")
final class BatchResource {

  private final BatchFormats formats;
  private final Batch batch;
  private final CurrentSubmitter submitter;

  BatchResource(BatchFormats formats, Batch batch, CurrentSubmitter submitter) {
    this.formats = formats;
    this.batch = batch;
    this.submitter = submitter;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, BatchFormats.NDJSON, BatchFormats.CSV})
  @Produces({MediaType.APPLICATION_JSON, BatchFormats.NDJSON})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response submit(
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("atomic") @Nullable String atomic,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    Spool spool = Spool.of(body);
    try {
      BatchRows rows = formats.rows(headers.getMediaType(), spool);
      return batch.take(
          rows,
          submitter,
          ResultFormat.wanted(headers),
          Batch.Mode.of(Parameters.flag("dryRun", dryRun), Parameters.flag("atomic", atomic)),
          spool);
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }
}
