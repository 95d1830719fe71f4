package org.goldenthread.reporting.site.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.reporting.publication.ReadPublications;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.Quarter;

/** Answers with the frozen file or with the figures as they are, whichever is asked for. */
@ApplicationScoped
public class Viewed {

  private final ReadPublications readPublications;
  private final Answers answers;
  private final DraftAccess drafts;
  private final Clock clock;

  public Viewed(
      ReadPublications readPublications, Answers answers, DraftAccess drafts, Clock clock) {
    this.readPublications = readPublications;
    this.answers = answers;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * The answer.
   *
   * @param path of the file in a publication
   * @param body makes the body from what was told until then
   */
  public Response answer(
      Request request, Quarter quarter, AskedView asked, String path, Function<AsOf, ?> body) {
    return published(request, quarter, asked, path)
        .orElseGet(
            () -> {
              AsOf asOf = draft(asked);
              return answers.answer(request, List.of(path, quarter, asOf), () -> body.apply(asOf));
            });
  }

  /** The same for a file for people. */
  public Response file(
      Request request,
      Quarter quarter,
      AskedView asked,
      String path,
      Function<AsOf, ReportFile> file) {
    return published(request, quarter, asked, path)
        .orElseGet(
            () -> {
              AsOf asOf = draft(asked);
              return answers.file(request, List.of(path, asOf), () -> file.apply(asOf));
            });
  }

  private AsOf draft(AskedView asked) {
    drafts.require();
    return asked.asOf(clock);
  }

  private Optional<Response> published(
      Request request, Quarter quarter, AskedView asked, String path) {
    if (!asked.mayBePublished() && !asked.mustBePublished()) {
      return Optional.empty();
    }
    Optional<Publication> publication =
        readPublications.find(quarter, asked.revision(), asked.asOf(clock));
    if (publication.isEmpty() && asked.mustBePublished()) {
      throw Refusals.notPublished(quarter);
    }
    return publication.map(found -> frozen(request, found, path, asked.revision().isPresent()));
  }

  /**
   * A file of a publication as it was frozen, or that the caller has it.
   *
   * @param forEver whether the address names the revision, so that the answer never changes
   */
  public Response frozen(Request request, Publication publication, String path, boolean forEver) {
    return answers.frozen(
        request,
        List.of(publication.quarter(), publication.revision(), path),
        forEver,
        () ->
            readPublications
                .file(publication, path)
                .orElseThrow(() -> Refusals.notInPublication(publication, path)));
  }
}
