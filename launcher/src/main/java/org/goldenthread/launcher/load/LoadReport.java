package org.goldenthread.launcher.load;

import java.util.List;

/**
 * How a load went.
 *
 * @param rows how many rows the folder has
 * @param refused those that did not get in, file by file as they were sent, by line
 */
public record LoadReport(int rows, List<RefusedRow> refused) {

  /** A report that does not change. */
  public LoadReport {
    refused = List.copyOf(refused);
  }
}
