package org.goldenthread.reporting.edition.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.reporting.edition.ChooseEdition;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** Answers with the frozen file or with the figures as they are, whichever is asked for. */
@Singleton
public record EditionAnswers(
    ChooseEdition chooseEdition, Publications publications, Answers answers, Clock clock) {

  /**
   * The answer.
   *
   * @param path of the file in a publication
   * @param body makes the body from what was told until then
   */
  public Response answer(
      Quarter quarter, EditionParameters asked, String path, Function<AsOf, ?> body) {
    Edition edition = edition(quarter, asked);
    AsOf asOf = edition.asOf();
    return edition.isPublished()
        ? frozen(edition, path, asked)
        : answers.answer(List.of(path, quarter, asOf), () -> body.apply(asOf));
  }

  /** An answer of which a publication has no file: made from the figures that it knew. */
  public Response made(
      Quarter quarter, EditionParameters asked, String path, Function<AsOf, ?> body) {
    AsOf asOf = edition(quarter, asked).asOf();
    return answers.answer(List.of(path, quarter, asOf), () -> body.apply(asOf));
  }

  /** The same for a list, as a table where the caller would rather have one. */
  public Response list(
      Quarter quarter,
      EditionParameters asked,
      String path,
      Function<AsOf, ? extends Tabular> body) {
    AsOf asOf = edition(quarter, asked).asOf();
    return answers.list(List.of(path, quarter, asOf), () -> body.apply(asOf));
  }

  /** The same for a file for people. */
  public Response file(
      Quarter quarter, EditionParameters asked, String path, Function<AsOf, ReportFile> file) {
    Edition edition = edition(quarter, asked);
    AsOf asOf = edition.asOf();
    return edition.isPublished()
        ? frozen(edition, path, asked)
        : answers.file(List.of(path, asOf), () -> file.apply(asOf));
  }

  /** A table to keep, which a publication has no file of: made from the figures that it knew. */
  public Response table(
      Quarter quarter, EditionParameters asked, String path, Function<AsOf, ReportFile> table) {
    AsOf asOf = edition(quarter, asked).asOf();
    return answers.file(List.of(path, quarter, asOf), () -> table.apply(asOf));
  }

  private Edition edition(Quarter quarter, EditionParameters asked) {
    return chooseEdition
        .choose(quarter, asked.figures(clock))
        .orElseThrow(() -> Refusals.notPublished(quarter));
  }

  private Response frozen(Edition edition, String path, EditionParameters asked) {
    return frozen(edition.publication().orElseThrow(), path, asked.revision() != null);
  }

  /**
   * A file of a publication as it was frozen, or that the caller has it.
   *
   * @param forEver whether the address names the revision, so that the answer never changes
   */
  public Response frozen(Publication publication, String path, boolean forEver) {
    return answers.frozen(
        List.of(
            publication.quarter(),
            publication.revision(),
            publication.contentHash().orElse(""), // Another database may come back in its place.
            path),
        forEver,
        () ->
            publications
                .file(publication, path)
                .orElseThrow(() -> Refusals.notInPublication(publication, path)),
        from -> publications.piece(publication, path, from));
  }
}
