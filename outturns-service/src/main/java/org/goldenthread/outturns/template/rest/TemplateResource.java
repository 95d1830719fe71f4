package org.goldenthread.outturns.template.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.kit.time.Turns;
import org.goldenthread.outturns.batch.rest.Batch;
import org.goldenthread.outturns.batch.rest.ResultFormat;
import org.goldenthread.outturns.batch.rest.rows.BatchRow;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.batch.rest.rows.Location;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.template.PrepareTemplate;
import org.goldenthread.outturns.template.TemplateLine;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Spreadsheets for directorates that submit by hand. One is made or read at a time, since a
 * workbook takes many times its size while it is open.
 */
@Path("/api/v1/templates/{quarter}")
final class TemplateResource {

  final Turns workbooks = new Turns(1, 8, Duration.ofSeconds(20));
  private final PrepareTemplate prepareTemplate;
  private final Replica replica;
  private final Batch batch;
  private final CurrentSubmitter submitter;

  TemplateResource(
      PrepareTemplate prepareTemplate, Replica replica, Batch batch, CurrentSubmitter submitter) {
    this.replica = replica;
    this.prepareTemplate = prepareTemplate;
    this.batch = batch;
    this.submitter = submitter;
  }

  @GET
  @Produces(TemplateSheet.MEDIA_TYPE)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response get(
      @PathParam("quarter") String quarter, @QueryParam("directorate") @Nullable String directorate)
      throws IOException {
    Quarter asked = Parameters.quarter(quarter);
    List<TemplateLine> lines = prepareTemplate.prepare(asked, wanted(directorate));
    byte[] file = workbooks.soon(() -> TemplateWriter.write(lines));
    return Response.ok(file, TemplateSheet.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"outturns-%s.xlsx\"".formatted(asked))
        .build();
  }

  private Predicate<Optional<String>> wanted(@Nullable String directorate) {
    if (directorate != null) {
      return Optional.of(
              Parameters.code("directorate", directorate, replica.directorates().keySet()))
          ::equals;
    }
    Set<String> own = submitter.get().directorates();
    return mayOnlySubmitFor(own) ? owner -> owner.filter(own::contains).isPresent() : any -> true;
  }

  private boolean mayOnlySubmitFor(Set<String> directorates) {
    return !submitter.get().isPerformanceTeam() && !directorates.isEmpty();
  }

  @POST
  @Consumes(TemplateSheet.MEDIA_TYPE)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response submit(
      @PathParam("quarter") String quarter,
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("atomic") @Nullable String atomic,
      InputStream body)
      throws IOException {
    Quarter asked = Parameters.quarter(quarter);
    List<TemplateLine> lines = prepareTemplate.prepare(asked, any -> true);
    BatchRows rows = ofThis(asked, lines, workbooks.soon(() -> TemplateReader.read(body, lines)));
    return batch.take(
        rows,
        submitter,
        ResultFormat.ARRAY,
        Batch.Mode.of(Parameters.flag("dryRun", dryRun), Parameters.flag("atomic", atomic)),
        () -> {});
  }

  /**
   * Those of quarters and other periods that the report's template does not ask for are refused:
   * they come from the template of another quarter, sent to the wrong place.
   */
  private static BatchRows ofThis(Quarter quarter, List<TemplateLine> template, BatchRows rows) {
    Set<String> asked =
        Stream.concat(
                Stream.of(quarter.toString()), template.stream().map(line -> line.period().code()))
            .collect(Collectors.toUnmodifiableSet());
    return sink -> rows.forEach(row -> sink.read(check(row, quarter, asked)));
  }

  private static BatchRow check(BatchRow row, Quarter quarter, Set<String> asked) {
    return row instanceof BatchRow.Node(JsonNode node, Location at, var notes)
            && isOfAnother(node.path("quarter").asText(), quarter, asked)
        ? new BatchRow.Broken(
            node,
            Problems.invalid(
                "/quarter",
                "The template of %s does not ask for this quarter: send the file to its own quarter"
                    .formatted(quarter)),
            at)
        : row;
  }

  /** What is no period at all is told of by its row. */
  private static boolean isOfAnother(String sent, Quarter quarter, Set<String> asked) {
    try {
      return !Period.earliestQuarter(sent).equals(quarter)
          && !asked.contains(Spaces.strip(sent).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
