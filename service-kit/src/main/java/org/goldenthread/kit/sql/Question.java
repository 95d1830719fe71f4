package org.goldenthread.kit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A statement that is sent with others, and what is done with each row of its answer.
 *
 * @param rows is called for each row, in order
 */
public record Question(Sql sql, Rows rows) {

  /** A statement whose rows say nothing: it takes a lock. */
  public static Question ofLock(Sql sql) {
    return new Question(sql, row -> {});
  }

  /** Reads rows. */
  public interface Rows {

    /** Reads the row at which the cursor stands. */
    void read(ResultSet row) throws SQLException;
  }
}
