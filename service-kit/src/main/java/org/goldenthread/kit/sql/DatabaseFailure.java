package org.goldenthread.kit.sql;

import java.sql.SQLException;

/** The database did not do what it was asked to; the cause says why. */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
