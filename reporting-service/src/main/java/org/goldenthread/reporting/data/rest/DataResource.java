package org.goldenthread.reporting.data.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOConsumer;
import org.goldenthread.documents.data.RowWriter;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.data.DataColumn;
import org.goldenthread.reporting.data.DataRow;
import org.goldenthread.reporting.data.TableOutcome;
import org.goldenthread.reporting.data.TableRequest;
import org.goldenthread.reporting.data.TidyTable;
import org.goldenthread.reporting.edition.ChooseEdition;
import org.goldenthread.reporting.edition.EditionRequest;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.goldenthread.reporting.site.rest.Links;

/** Everything that was reported, as one table for those who analyse. */
@Path(Links.ROOT)
@PermitAll // What is published is open to anyone; ChooseEdition keeps drafts from those without a
// role.
final class DataResource {

  private static final int NOT_ACCEPTABLE = 406;

  private final TidyTable table;
  private final ChooseEdition editions;
  private final ReadModelVersion version;
  private final FiguresBehind behind;
  private final Clock clock;

  DataResource(
      TidyTable table,
      ChooseEdition editions,
      ReadModelVersion version,
      FiguresBehind behind,
      Clock clock) {
    this.table = table;
    this.editions = editions;
    this.version = version;
    this.behind = behind;
    this.clock = clock;
  }

  @GET
  @Path("/data")
  public Response data(@BeanParam TableParameters asked, @Context Request request) {
    TableFormat format = TableFormat.negotiated(request).orElseThrow(DataResource::notAcceptable);
    return answer(format, asked, request);
  }

  @GET
  @Path("/data.{extension}")
  public Response file(
      @PathParam("extension") String extension,
      @BeanParam TableParameters asked,
      @Context Request request) {
    TableFormat format =
        TableFormat.ofExtension(extension).orElseThrow(() -> unknownFormat(extension));
    return answer(format, asked, request);
  }

  @GET
  @Path("/data.csv-metadata.json")
  @Produces("application/csvm+json")
  public TableMetadata metadata() {
    return TableMetadata.OF_THE_TABLE;
  }

  private Response answer(TableFormat format, TableParameters asked, Request request) {
    TableRequest wanted = asked.request(editions, clock);
    EntityTag tag = tag(format, wanted);
    boolean isBehind = wanted.view() == EditionRequest.View.LATEST && behind.since().isPresent();
    Response answer =
        isBehind
            ? Response.ok(file(format, wanted)).build()
            : EntityTags.answer(request, tag, () -> file(format, wanted));
    return Response.fromResponse(answer)
        .type(format.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, keeping(wanted))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"data.%s\"".formatted(format.extension()))
        .build();
  }

  private StreamingOutput file(TableFormat format, TableRequest wanted) {
    return switch (table.rows(wanted)) {
      case TableOutcome.Unknown(List<TableOutcome.Name> names) -> throw unknown(names);
      case TableOutcome.Rows(Stream<DataRow> rows) ->
          to -> {
            RowWriter writer = format.rows(to);
            IOConsumer.forEach(rows, row -> writer.write(DataColumn.cells(row)));
            writer.end();
          };
    };
  }

  /** The same for the same table in other bytes, since a spreadsheet says when it was made. */
  private EntityTag tag(TableFormat format, TableRequest wanted) {
    Object state =
        switch (wanted.view()) {
          case LATEST -> version.current();
          case PUBLISHED ->
              table.publications(wanted).stream()
                  .map(it -> it.contentHash().orElseThrow())
                  .toList();
        };
    return EntityTags.ofContent(List.of(format, wanted, state, DataColumn.headers()).toString());
  }

  private static String keeping(TableRequest wanted) {
    return switch (wanted.view()) {
      case LATEST -> "private, no-cache";
      case PUBLISHED -> "public, no-cache";
    };
  }

  private static HttpProblem unknown(List<TableOutcome.Name> names) {
    return Problems.invalid(
        names.stream()
            .map(
                name ->
                    new FieldFault(
                        "{" + name.parameter() + "}",
                        "There is no %s '%s': the column of that name in the whole table has those there are"
                            .formatted(name.parameter(), name.value())))
            .toList());
  }

  private static HttpProblem unknownFormat(String extension) {
    return Problems.of(
        Response.Status.NOT_FOUND.getStatusCode(),
        "unknown-format",
        "There is no such format",
        List.of(
            new FieldFault(
                "{extension}",
                "The table does not end in '%s'; it ends in csv, jsonl, parquet or xlsx"
                    .formatted(extension))));
  }

  private static HttpProblem notAcceptable() {
    return Problems.of(
        NOT_ACCEPTABLE,
        "not-acceptable",
        "The answer has no such form",
        "The table is text/csv, application/x-ndjson, application/vnd.apache.parquet or a"
            + " spreadsheet: name one of them in Accept, or ask for /api/v1/data.csv, .jsonl,"
            + " .parquet or .xlsx");
  }
}
