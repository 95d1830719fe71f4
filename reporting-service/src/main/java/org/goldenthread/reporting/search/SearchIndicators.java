package org.goldenthread.reporting.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds indicators by reference, title, directorate or priority. */
@ApplicationScoped
public class SearchIndicators {

  private final Catalogue catalogue;

  SearchIndicators(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The indicator whose reference it is, else those that match every word of the question, by
   * reference.
   */
  @Transactional
  public List<CatalogueEntry> search(String question) {
    return CatalogueEntry.found(catalogue.entries(), question);
  }
}
