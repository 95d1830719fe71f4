package org.goldenthread.outturns.reference.store;

import java.util.Collection;
import java.util.List;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.reference.ReferenceKind;

/**
 * The rows by which subjects are held. Who holds an indicator holds all that are worked out of it,
 * because they change with it. They are locked in the order of their codes by every transaction,
 * with one statement, so that no two wait for each other. Lock and read are two statements: one
 * that waits reads what was there before it waited.
 */
public final class SubjectSql {

  private static final String HOLD =
      """
      select code from subject where kind = ? and code = any(?)
      order by code for no key update
      """;

  private static final String HOLD_INDICATORS =
      FormulaSql.WITH_WHOLES
          + """
          select code from subject where kind = 'INDICATOR' and code in (select code from concerned)
          order by code for no key update of subject
          """;
  private static final String HOLD_WITH_PARTS =
      FormulaSql.WITH_WHOLES
          + """
          select code from subject
          where kind = 'INDICATOR' and (code in (select code from concerned)
            or code in (select part from formula_part where whole = ?))
          order by code for no key update of subject
          """;

  private SubjectSql() {}

  /** Locks those that there are and what is worked out of them, and answers with their codes. */
  public static Sql hold(ReferenceKind kind, Collection<String> codes) {
    return hold(kind, codes, "");
  }

  /** The same of those that nobody else has locked. */
  public static Sql holdFree(ReferenceKind kind, Collection<String> codes) {
    return hold(kind, codes, " skip locked");
  }

  private static Sql hold(ReferenceKind kind, Collection<String> codes, String waiting) {
    return kind == ReferenceKind.INDICATOR
        ? Sql.of(HOLD_INDICATORS + waiting).withAll("text", codes)
        : Sql.of(HOLD + waiting).with(kind.name()).withAll("text", codes);
  }

  /** Locks an indicator, what it is worked out of and what is worked out of it. */
  static Sql holdWithParts(String indicator) {
    return Sql.of(HOLD_WITH_PARTS).withAll("text", List.of(indicator)).with(indicator);
  }
}
