package org.goldenthread.outturns.reference.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.kit.sql.Sql;

/** Statements about the table of what is worked out of what. */
public final class FormulaSql {

  /** The given indicators and all that are worked out of them, directly or not. */
  static final String WITH_WHOLES =
      """
      with recursive concerned(code) as (
        select unnest(?::text[])
        union
        select whole from formula_part join concerned on part = code)
      """;

  private static final String WHOLES =
      WITH_WHOLES + "select code from concerned where code in (select whole from formula_part)";
  private static final String FORGET = "delete from formula_part where whole = any(?)";
  private static final String KEEP =
      "insert into formula_part (whole, part) select * from unnest(?::text[], ?::text[])";

  private FormulaSql() {}

  /** The codes of what is worked out of these indicators, directly or not, or of which they are. */
  public static Sql wholes(Collection<String> indicators) {
    return Sql.of(WHOLES).withAll("text", indicators);
  }

  static Sql forget(Collection<String> wholes) {
    return Sql.of(FORGET).withAll("text", wholes);
  }

  /**
   * Keeps which parts wholes have.
   *
   * @param parts each whole with one of its parts
   */
  static Sql keep(List<Map.Entry<String, String>> parts) {
    return Sql.of(KEEP)
        .withAll("text", parts, Map.Entry::getKey)
        .withAll("text", parts, Map.Entry::getValue);
  }
}
