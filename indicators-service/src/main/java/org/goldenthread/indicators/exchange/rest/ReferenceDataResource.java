package org.goldenthread.indicators.exchange.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.exchange.ImportReferenceData;
import org.goldenthread.indicators.exchange.Keeping;
import org.goldenthread.indicators.exchange.ReferenceData;
import org.goldenthread.indicators.exchange.rest.ReferenceImport.Item;
import org.goldenthread.indicators.field.rest.RecordReader;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.rest.Exchange;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** The whole plan as CSV files in a zip. */
@Path("/api/v1/reference-data")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ReferenceDataResource {

  private static final String ZIP = "application/zip";

  private final ReferenceData all;
  private final ImportReferenceData importing;
  private final RecordReader reader;
  private final ObjectMapper json;
  private final Exchange exchange;

  ReferenceDataResource(
      ReferenceData all,
      ImportReferenceData importing,
      RecordReader reader,
      ObjectMapper json,
      Exchange exchange) {
    this.all = all;
    this.importing = importing;
    this.reader = reader;
    this.json = json;
    this.exchange = exchange;
  }

  @GET
  @Produces(ZIP)
  @Transactional
  public Response exportReferenceData() {
    byte[] zip = new ReferenceExport(all, json).zip();
    return exchange.tagged(EntityTags.ofContent(zip), zip);
  }

  @POST
  @Consumes(ZIP)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public ImportResponse importReferenceData(
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("atomic") @Nullable String atomic,
      @QueryParam("revisionReason") @Nullable String reason,
      InputStream zip)
      throws IOException {
    boolean dry = Parameters.flag("dryRun", dryRun);
    boolean together = atomic == null || Parameters.flag("atomic", atomic);
    ReferenceImport data = new ReferenceImport(zip, all, reader);
    List<Item> items =
        together ? data.items() : data.items().stream().filter(Item::isSound).toList();
    List<Outcome<?>> outcomes =
        importing.run(
            items.stream().map(Item::step).toList(),
            keeping(dry, together, data),
            exchange.author(
                Optional.ofNullable(reason).map(it -> Parameters.text("revisionReason", it))));
    ImportResults results = new ImportResults(data);
    results.add(items, outcomes);
    return together ? results.ofAllOrNone(!dry) : results.answer(!dry);
  }

  private static Keeping keeping(boolean dry, boolean all, ReferenceImport data) {
    if (dry || (all && data.rows().stream().anyMatch(it -> !it.faults().isEmpty()))) {
      return Keeping.NONE;
    }
    return all ? Keeping.ALL_OR_NONE : Keeping.WHAT_IS_NOT_REFUSED;
  }
}
