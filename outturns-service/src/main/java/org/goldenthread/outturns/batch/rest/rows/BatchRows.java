package org.goldenthread.outturns.batch.rest.rows;

import java.io.IOException;

/** The rows of a batch, which can be gone through more than once without keeping them. */
public interface BatchRows {

  /**
   * Gives every row, in order, to the reader.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is not even the frame of a batch
   */
  void forEach(Reader reader) throws IOException;

  /** What is done with a row. */
  interface Reader {

    /** Reads one. */
    void read(BatchRow row) throws IOException;
  }
}
