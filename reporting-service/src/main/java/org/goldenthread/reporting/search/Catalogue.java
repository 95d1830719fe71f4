package org.goldenthread.reporting.search;

import java.util.List;

/** All indicators there are. */
public interface Catalogue {

  /** Every indicator as it is now defined, by reference. */
  List<CatalogueEntry> entries();
}
