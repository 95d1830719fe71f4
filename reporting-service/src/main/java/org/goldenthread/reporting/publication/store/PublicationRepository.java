package org.goldenthread.reporting.publication.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.publication.FrozenFile;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.readmodel.store.Snapshot;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.PublishedFigures;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Keeps publications in tables to which rows are only added. */
@ApplicationScoped
class PublicationRepository
    implements Publications, PanacheRepositoryBase<PublicationEntity, PublicationKey> {

  private static final Instant ALL_TIMES = Instant.parse("9999-01-01T00:00:00Z");

  private static final String OF_A_QUARTER =
      "key.quarter = ?1 and publishedAt <= ?2 order by key.revision desc";

  private static final String LAST_OUTTURNS =
      """
      select distinct on (f.ref, f.figure_quarter) f.ref, f.figure_quarter, f.title, f.exact, f.display
      from published_figure f
      join (
        select p.quarter, max(p.revision) as revision
        from publication p
        join publication_seal s using (quarter, revision)
        where p.published_at <= ?1
        group by p.quarter) last using (quarter, revision)
      where f.what = 'OUTTURN' and (?2 = '' or f.ref = ?2)
      order by f.ref, f.figure_quarter, f.quarter desc
      """;

  private static final String OF_AN_INDICATOR =
      """
      from PublishedFigureEntity f
      where f.key.quarter = ?1 and f.key.revision = ?2 and f.key.ref = ?3
      order by f.key.figureQuarter, f.key.what
      """;

  private static final String KEEP =
      """
      insert into published_file (quarter, revision, place, path, media_type, sha256, content)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CONTENT =
      """
      select substring(content from :from for :most) from published_file
      where quarter = :quarter and revision = :revision and path = :path
      """;

  private static final String FILES =
      """
      select f.key.path, f.mediaType, f.sha256, f.length
      from PublishedFileEntity f
      where f.key.quarter = ?1 and f.key.revision = ?2 and (?3 = '' or f.key.path = ?3)
      order by f.key.path
      """;

  private final Snapshot snapshot;
  private final PublishedFigureTable figures;

  PublicationRepository(Snapshot snapshot, PublishedFigureTable figures) {
    this.snapshot = snapshot;
    this.figures = figures;
  }

  @Override
  public void begin() {
    snapshot.beginWriting("publishing");
  }

  @Override
  public void open(Publication publication) {
    persistAndFlush(new PublicationEntity(publication, snapshot.version()));
  }

  @Override
  public void add(Publication publication, int place, FrozenFile file) {
    getSession()
        .doWork(
            connection -> {
              try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
                insert.setString(1, publication.quarter().toString());
                insert.setLong(2, publication.revision());
                insert.setInt(3, place);
                insert.setString(4, file.path());
                insert.setString(5, file.mediaType());
                insert.setString(6, file.sha256());
                // As a stream: of an array that may be large the driver would make a copy.
                insert.setBinaryStream(
                    7, new ByteArrayInputStream(file.content()), file.content().length);
                insert.executeUpdate();
              }
            });
  }

  @Override
  public void seal(Publication publication, List<PrintedFigure> printed) {
    PublicationKey key = PublicationKey.of(publication.quarter(), publication.revision());
    printed.stream()
        .map(figure -> new PublishedFigureEntity(key, figure))
        .forEach(getEntityManager()::persist);
    getEntityManager().persist(new SealEntity(key, publication.contentHash().orElseThrow()));
    getEntityManager()
        .flush(); // Webhooks are told what it prints otherwise, within this transaction.
  }

  @Override
  @Transactional
  public List<Publication> all() {
    snapshot.begin();
    return list("order by key.quarter desc, key.revision desc").stream()
        .map(PublicationEntity::publication)
        .toList();
  }

  @Override
  @Transactional
  public List<Publication> of(Quarter quarter, AsOf asOf) {
    snapshot.begin();
    return list(OF_A_QUARTER, quarter.toString(), asOf.moment().orElse(ALL_TIMES)).stream()
        .map(PublicationEntity::publication)
        .toList();
  }

  @Override
  public PublishedFigures printed(Quarter quarter, AsOf asOf) {
    snapshot.begin();
    return figures.of(quarter, asOf.moment().orElse(ALL_TIMES));
  }

  @Override
  @Transactional
  public List<PrintedFigure> printed(Publication publication, IndicatorRef ref) {
    return getEntityManager()
        .createQuery(OF_AN_INDICATOR, PublishedFigureEntity.class)
        .setParameter(1, publication.quarter().toString())
        .setParameter(2, publication.revision())
        .setParameter(3, ref.value())
        .getResultStream()
        .map(PublishedFigureEntity::figure)
        .toList();
  }

  @Override
  @Transactional
  public List<PrintedFigure> lastPrinted(Optional<IndicatorRef> ref, AsOf asOf) {
    snapshot.begin();
    return getSession()
        .createNativeQuery(LAST_OUTTURNS, Object[].class)
        .setParameter(1, asOf.moment().orElse(ALL_TIMES))
        .setParameter(2, ref.map(IndicatorRef::value).orElse(""))
        .getResultList()
        .stream()
        .map(PublicationRepository::printed)
        .toList();
  }

  private static PrintedFigure printed(Object[] row) {
    return new PrintedFigure(
        new PrintedFigure.Key(
            IndicatorRef.parse((String) row[0]),
            Quarter.parse((String) row[1]),
            PrintedFigure.What.OUTTURN),
        (String) row[2],
        (String) row[3],
        (String) row[4]);
  }

  @Override
  @Transactional
  public List<FileEntry> files(Publication publication) {
    return files(publication, "");
  }

  @Override
  @Transactional
  public Optional<FileEntry> file(Publication publication, String path) {
    return files(publication, path).stream().findFirst();
  }

  private List<FileEntry> files(Publication publication, String path) {
    snapshot.begin();
    return getEntityManager()
        .createQuery(FILES, FileEntry.class)
        .setParameter(1, publication.quarter().toString())
        .setParameter(2, publication.revision())
        .setParameter(3, path)
        .getResultList();
  }

  @Override
  @Transactional
  public byte[] piece(Publication publication, String path, long from) {
    return getSession()
        .createNativeQuery(CONTENT, byte[].class)
        .setParameter("from", Math.toIntExact(from) + 1)
        .setParameter("most", PIECE)
        .setParameter("quarter", publication.quarter().toString())
        .setParameter("revision", publication.revision())
        .setParameter("path", path)
        .getSingleResult();
  }
}
