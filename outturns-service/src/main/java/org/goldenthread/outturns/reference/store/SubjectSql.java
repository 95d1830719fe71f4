package org.goldenthread.outturns.reference.store;

import java.util.Collection;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.reference.ReferenceKind;

/**
 * The rows by which subjects are held. They are locked in the order of their codes by every
 * transaction, with one statement, so that no two wait for each other. Lock and read are two
 * statements: one that waits reads what was there before it waited.
 */
public final class SubjectSql {

  private static final String HOLD =
      """
      select code from subject where kind = ? and code = any(?)
      order by code for no key update
      """;

  private SubjectSql() {}

  /** Locks those that there are, and answers with their codes. */
  public static Sql hold(ReferenceKind kind, Collection<String> codes) {
    return Sql.of(HOLD).with(kind.name()).withAll("text", codes);
  }
}
