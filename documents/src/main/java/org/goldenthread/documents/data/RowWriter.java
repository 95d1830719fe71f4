package org.goldenthread.documents.data;

import java.io.IOException;
import java.util.List;

/**
 * Writes a table row by row, so that nobody holds all of it. Each method fails if nothing can be
 * written any more.
 */
public interface RowWriter {

  /** Writes a row with as many cells as there are headers. */
  void write(List<Grid.Value> row) throws IOException;

  /** Ends the table; what it was written to stays open. */
  void end() throws IOException;
}
