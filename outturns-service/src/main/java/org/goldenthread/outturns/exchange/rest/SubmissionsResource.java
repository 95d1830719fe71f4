package org.goldenthread.outturns.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.kit.csv.CsvArchive;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.exchange.FolderRow;
import org.goldenthread.outturns.exchange.FolderStatements;
import org.goldenthread.outturns.exchange.ReportFolder;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.outturn.ReadPeriods;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.jspecify.annotations.Nullable;

/** What directorates submit, as a folder of CSV files: a whole report's input at once. */
@Path("/api/v1/submissions")
final class SubmissionsResource {

  private static final int MOST_ROWS = 200_000;

  private final FolderIntake intake;
  private final Revisions revisions;
  private final ReadPeriods periods;
  private final Replica replica;
  private final CurrentSubmitter submitter;

  SubmissionsResource(
      FolderIntake intake,
      Revisions revisions,
      ReadPeriods periods,
      Replica replica,
      CurrentSubmitter submitter) {
    this.intake = intake;
    this.revisions = revisions;
    this.periods = periods;
    this.replica = replica;
    this.submitter = submitter;
  }

  @POST
  @Consumes("application/zip")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public ImportResponse submit(@QueryParam("dryRun") @Nullable String dryRun, InputStream zip)
      throws IOException {
    boolean dry = Parameters.flag("dryRun", dryRun);
    CsvArchive archive = CsvArchive.read(zip, ReportFiles.columns(), MOST_ROWS);
    ReportFolder folder = folder(archive);
    ImportResults results = new ImportResults(archive, folder);
    ReportFolder.FILES.forEach(
        file -> unreadable(archive, file).forEach(row -> results.unreadable(file, row)));
    FolderStatements read =
        FolderStatements.of(
            folder,
            periods,
            position -> revisions.latest(ServiceSummary.TYPE, position).map(Revision::content));
    read.unreadable().forEach(results::unreadable);
    if (dry) {
      intake.rehearse(read.statements(), submitter.get(), results);
    } else {
      intake.submit(read.statements(), submitter, results);
    }
    return results.answer(!dry, replica);
  }

  private static ReportFolder folder(CsvArchive archive) {
    Map<String, List<FolderRow>> files = new HashMap<>();
    archive
        .files()
        .forEach(
            (name, rows) ->
                files.put(
                    name,
                    rows.stream()
                        .filter(row -> row.faults().isEmpty())
                        .map(row -> new FolderRow(name, row.line(), row.cells()))
                        .toList()));
    return new ReportFolder(files);
  }

  private static List<CsvRow> unreadable(CsvArchive archive, String file) {
    return archive.files().getOrDefault(file, List.of()).stream()
        .filter(row -> !row.faults().isEmpty())
        .toList();
  }
}
