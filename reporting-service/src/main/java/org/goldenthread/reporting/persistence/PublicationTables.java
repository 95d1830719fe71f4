package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.publication.FrozenFile;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** Keeps publications in tables to which rows are only added. */
@ApplicationScoped
final class PublicationTables implements Publications {

  private static final String PUBLICATION =
      """
      insert into publication
        (quarter, revision, published_at, published_by, reason, acknowledgements)
      values (:quarter, :revision, :at, :by, :reason, cast(:acknowledgements as jsonb))
      """;
  private static final String FILE =
      """
      insert into published_file (quarter, revision, place, path, media_type, sha256, content)
      values (:quarter, :revision, :place, :path, :mediaType, :sha256, :content)
      """;
  private static final String FIGURE =
      """
      insert into published_figure
        (quarter, revision, ref, figure_quarter, what, title, exact, display)
      values (:quarter, :revision, :ref, :figureQuarter, :what, :title, :exact, :display)
      """;
  private static final String TOLD =
      """
      insert into published_told
      select :quarter, :revision, t.* from told t where t.quarter <= :quarter
      """;
  private static final String SEAL =
      """
      insert into publication_seal (quarter, revision, content_hash)
      values (:quarter, :revision, :hash)
      """;
  private static final String ENTRIES =
      """
      select path, media_type, sha256, length(content)
      from published_file
      where quarter = :quarter and revision = :revision
      order by place
      """;
  private static final String CONTENT =
      """
      select path, media_type, sha256, content
      from published_file
      where quarter = :quarter and revision = :revision and path = :path
      """;

  private final Jdbi jdbi;
  private final Snapshot snapshot;

  PublicationTables(Jdbi jdbi, Snapshot snapshot) {
    this.jdbi = jdbi;
    this.snapshot = snapshot;
  }

  @Override
  public void begin() {
    snapshot.beginWriting("publication");
  }

  @Override
  public void open(Publication publication) {
    jdbi.useHandle(
        handle ->
            update(PUBLICATION, publication, handle)
                .bind("at", publication.at())
                .bind("by", publication.by())
                .bind("reason", publication.reason().orElse(null))
                .bind("acknowledgements", Documents.write(publication.acknowledgements()))
                .execute());
  }

  @Override
  public void seal(Publication publication, List<FrozenFile> files, List<PrintedFigure> figures) {
    jdbi.useHandle(
        handle -> {
          addFiles(publication, files, handle);
          addFigures(publication, figures, handle);
          update(TOLD, publication, handle).execute();
          update(SEAL, publication, handle)
              .bind("hash", publication.contentHash().orElseThrow())
              .execute();
        });
  }

  private static Update update(String statement, Publication publication, Handle handle) {
    return handle
        .createUpdate(statement)
        .bind("quarter", publication.quarter().toString())
        .bind("revision", publication.revision());
  }

  private static void addFiles(Publication publication, List<FrozenFile> files, Handle handle) {
    for (int place = 0; place < files.size(); place++) {
      FrozenFile file = files.get(place);
      update(FILE, publication, handle)
          .bind("place", place)
          .bind("path", file.path())
          .bind("mediaType", file.mediaType())
          .bind("sha256", file.sha256())
          .bind("content", file.content())
          .execute();
    }
  }

  private static void addFigures(
      Publication publication, List<PrintedFigure> figures, Handle handle) {
    PreparedBatch batch = handle.prepareBatch(FIGURE);
    figures.forEach(
        figure ->
            batch
                .bind("quarter", publication.quarter().toString())
                .bind("revision", publication.revision())
                .bind("ref", figure.key().ref().value())
                .bind("figureQuarter", figure.key().quarter().toString())
                .bind("what", figure.key().what().name())
                .bind("title", figure.title())
                .bind("exact", figure.exact())
                .bind("display", figure.display())
                .add());
    batch.execute();
  }

  @Override
  public List<Publication> all() {
    return snapshot.read(AsOf.NOW, PublicationQueries::all);
  }

  @Override
  public List<Publication> of(Quarter quarter, AsOf asOf) {
    return snapshot.read(asOf, handle -> PublicationQueries.of(quarter, handle));
  }

  @Override
  public List<FileEntry> files(Quarter quarter, long revision) {
    return snapshot.read(
        AsOf.NOW,
        handle ->
            handle
                .createQuery(ENTRIES)
                .bind("quarter", quarter.toString())
                .bind("revision", revision)
                .map(
                    (row, _) ->
                        new FileEntry(
                            row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list());
  }

  @Override
  public Optional<FrozenFile> file(Quarter quarter, long revision, String path) {
    return snapshot.read(
        AsOf.NOW,
        handle ->
            handle
                .createQuery(CONTENT)
                .bind("quarter", quarter.toString())
                .bind("revision", revision)
                .bind("path", path)
                .map(
                    (row, _) ->
                        new FrozenFile(
                            row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)))
                .findOne());
  }
}
