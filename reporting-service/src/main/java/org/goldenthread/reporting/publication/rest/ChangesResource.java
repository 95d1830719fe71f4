package org.goldenthread.reporting.publication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.publication.FigureChange;
import org.goldenthread.reporting.publication.ListChanges;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** What has changed since publication. */
@Path(Links.ROOT + "/publications/{quarter}/changes")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class ChangesResource {

  private final ListChanges listChanges;
  private final Answers answers;

  ChangesResource(ListChanges listChanges, Answers answers) {
    this.listChanges = listChanges;
    this.answers = answers;
  }

  @GET
  public Response changes(@PathParam("quarter") String quarter) {
    Quarter wanted = Parameters.quarter(quarter);
    return answers.list(
        List.of("changes", wanted),
        () ->
            ChangesResponse.of(
                listChanges.list(wanted).orElseThrow(() -> Refusals.notPublished(wanted))));
  }

  /** What differs from the last publication. */
  record ChangesResponse(
      Quarter quarter, long revision, Instant publishedAt, List<ChangeBody> changes)
      implements Tabular {

    static ChangesResponse of(ListChanges.Changes changes) {
      return new ChangesResponse(
          changes.since().quarter(),
          changes.since().revision(),
          changes.since().at(),
          changes.figures().stream().map(ChangeBody::of).toList());
    }

    @Override
    public Rows<ChangeBody> table() {
      return new Rows<>(ChangeBody.class, changes);
    }

    /** A figure that differs. */
    record ChangeBody(
        IndicatorRef ref,
        String title,
        Quarter quarter,
        Period period,
        PrintedFigure.What what,
        Optional<String> before,
        Optional<String> after,
        Optional<Instant> changedAt,
        Optional<String> changedBy,
        Optional<String> why) {

      private static ChangeBody of(FigureChange change) {
        return new ChangeBody(
            change.key().ref(),
            change.title(),
            change.key().quarter(),
            change.period(),
            change.key().what(),
            change.before(),
            change.after(),
            change.at(),
            change.by(),
            change.why());
      }
    }
  }
}
