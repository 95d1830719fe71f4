package org.goldenthread.reporting.publication.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.publication.FigureChange;
import org.goldenthread.reporting.publication.ListChanges;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What was published: anybody may read it, exactly as it was, and some what changed since. */
@Path(Links.ROOT + "/publications")
final class PublishedResource {

  private final Publications publications;
  private final EditionAnswers viewed;
  private final Answers answers;
  private final ListChanges listChanges;

  PublishedResource(
      Publications publications, EditionAnswers viewed, Answers answers, ListChanges listChanges) {
    this.publications = publications;
    this.viewed = viewed;
    this.answers = answers;
    this.listChanges = listChanges;
  }

  @GET
  @PermitAll
  public Response list() {
    return answers.open(
        new Rows<>(PublicationsResponse.class, PublicationsResponse.of(publications.all())));
  }

  @GET
  @Path("/{quarter}")
  @PermitAll
  public Response publication(
      @PathParam("quarter") String quarter, @QueryParam("revision") @Nullable String revision) {
    Publication found = found(quarter, revision);
    return answers.open(PublicationResponse.of(found, publications.files(found)));
  }

  @GET
  @Path("/{quarter}/files/{path: .+}")
  @PermitAll
  public Response file(
      @PathParam("quarter") String quarter,
      @PathParam("path") String path,
      @QueryParam("revision") @Nullable String revision) {
    return viewed.frozen(found(quarter, revision), path, revision != null);
  }

  /** What has changed since publication. */
  @GET
  @Path("/{quarter}/changes")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response changes(@PathParam("quarter") String quarter) {
    Quarter wanted = Parameters.quarter(quarter);
    return answers.list(
        List.of("changes", wanted),
        () ->
            ChangesResponse.of(
                listChanges.list(wanted).orElseThrow(() -> Refusals.notPublished(wanted))));
  }

  private Publication found(String written, @Nullable String revision) {
    Quarter quarter = Parameters.quarter(written);
    OptionalLong wanted = EditionParameters.revision(revision);
    return publications
        .find(quarter, wanted, AsOf.NOW)
        .orElseThrow(() -> Refusals.notPublished(quarter));
  }

  /** A publication in a list. */
  record PublicationsResponse(
      Quarter quarter,
      String label,
      long revision,
      boolean current,
      Instant publishedAt,
      Optional<String> reason,
      String contentHash,
      String dashboard) {

    static List<PublicationsResponse> of(List<Publication> publications) {
      return publications.stream().map(p -> of(p, publications)).toList();
    }

    private static PublicationsResponse of(Publication publication, List<Publication> all) {
      boolean isLast =
          all.stream()
              .filter(other -> other.quarter().equals(publication.quarter()))
              .noneMatch(other -> other.revision() > publication.revision());
      return new PublicationsResponse(
          publication.quarter(),
          publication.quarter().label(),
          publication.revision(),
          isLast,
          publication.at(),
          publication.reason(),
          publication.contentHash().orElseThrow(),
          Links.file(publication, "dashboards/corporate.json"));
    }
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
        String reference,
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
            change.reference(),
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
