package org.goldenthread.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.Quarter;

/** Reads what was published, exactly as it was. */
@ApplicationScoped
public class ReadPublications {

  private final Publications publications;

  ReadPublications(Publications publications) {
    this.publications = publications;
  }

  /** All publications, the latest quarter first, and in it the last publication first. */
  @Transactional
  public List<Publication> all() {
    return publications.all();
  }

  /** The publications of a quarter, the last one first; none if it was not published. */
  @Transactional
  public List<Publication> of(Quarter quarter) {
    return publications.of(quarter, AsOf.NOW);
  }

  /** The files of a publication, in order. */
  @Transactional
  public List<Publications.FileEntry> files(Publication publication) {
    return publications.files(publication.quarter(), publication.revision());
  }

  /**
   * Finds the publication of a quarter.
   *
   * @param revision which one; the last one if empty
   * @param asOf only those made until then
   */
  @Transactional
  public Optional<Publication> find(Quarter quarter, OptionalLong revision, AsOf asOf) {
    return publications.of(quarter, asOf).stream()
        .filter(p -> revision.isEmpty() || p.revision() == revision.getAsLong())
        .findFirst();
  }

  /** One file of a publication, byte for byte. */
  @Transactional
  public Optional<FrozenFile> file(Publication publication, String path) {
    return publications.file(publication.quarter(), publication.revision(), path);
  }
}
