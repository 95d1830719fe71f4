package org.goldenthread.reporting.application;

import java.util.List;
import org.goldenthread.reporting.domain.CatalogueEntry;

/** All indicators there are. */
public interface Catalogue {

  /** Every indicator as it is now defined, by reference. */
  List<CatalogueEntry> entries();
}
