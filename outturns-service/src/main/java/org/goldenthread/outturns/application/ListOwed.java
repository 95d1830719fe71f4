package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.domain.Obligations;
import org.goldenthread.outturns.domain.Owed;
import org.goldenthread.vocabulary.Quarter;

/** Lists what a report of a quarter still lacks. */
@ApplicationScoped
public class ListOwed {

  private final QuarterPictures pictures;

  ListOwed(QuarterPictures pictures) {
    this.pictures = pictures;
  }

  /**
   * By kind, then by subject.
   *
   * @param directorate only what this one owes
   * @param kind only this
   */
  @Transactional
  public List<Owed> list(
      Quarter reportingQuarter, Optional<String> directorate, Optional<Owed.Kind> kind) {
    return new Obligations(pictures.of(reportingQuarter))
        .owed().stream()
            .filter(it -> directorate.isEmpty() || it.directorate().equals(directorate))
            .filter(it -> kind.isEmpty() || it.kind() == kind.get())
            .toList();
  }
}
