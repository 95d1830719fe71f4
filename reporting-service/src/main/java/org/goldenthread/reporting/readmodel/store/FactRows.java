package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Hiding;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.readmodel.FactKind;

/** Finds facts as they are now, as they were at a moment, or as a publication knew them. */
@ApplicationScoped
class FactRows {

  private static final String SELECTED = "kind = any(?) and quarter between ? and ?";
  private static final String WITH_KEYS = " and key = any(?)";

  private static final String CURRENT =
      "select fact_id, kind, key, quarter from current_fact where ";

  private static final String TOLD = "select id, kind, key, quarter, revision from fact where ";

  private static final String OF_A_PUBLICATION =
      """
       and quarter <= ?
      and version <= (select version from publication where quarter = ? and revision = ?)
      """;

  private final Database database;
  private final Snapshot snapshot;
  private final HiddenFigures hidden;

  FactRows(Database database, Snapshot snapshot) {
    this.database = database;
    this.snapshot = snapshot;
    this.hidden = new HiddenFigures(database);
  }

  /** The last revision of each, in the order of kinds, keys and quarters. */
  List<FactRow> latest(Selection selection, AsOf asOf) {
    return hidden.in(found(selection, asOf), asOf);
  }

  private List<FactRow> found(Selection selection, AsOf asOf) {
    List<Object> values = values(selection);
    if (asOf.equals(AsOf.NOW)) {
      return find(CURRENT + condition(selection) + " order by kind, key, quarter", values);
    }
    return find(
        "select distinct on (kind, key, quarter) id, kind, key, quarter from ("
            + told(selection, asOf, values)
            + ") told order by kind, key, quarter, revision desc",
        values);
  }

  /** Every revision, the first one of each first. */
  List<FactRow> revisions(Selection selection, AsOf asOf) {
    List<Object> values = values(selection);
    List<FactRow> every =
        find(
            "select id, kind, key, quarter from ("
                + told(selection, asOf, values)
                + ") told order by kind, key, quarter, revision",
            values);
    return hidden.in(every, asOf);
  }

  private static String told(Selection selection, AsOf asOf, List<Object> values) {
    if (asOf.publication().isPresent()) {
      Publication publication = asOf.publication().get();
      String quarter = publication.quarter().toString();
      values.addAll(List.of(quarter, quarter, publication.revision()));
      return TOLD + condition(selection) + OF_A_PUBLICATION;
    }
    if (asOf.moment().isPresent()) {
      values.add(asOf.moment().get());
      return toldByAMoment(condition(selection));
    }
    return TOLD + condition(selection);
  }

  /**
   * A revision is known when it and all before it had been told: a later one may bear an earlier
   * time, since topics are not read in the order of time.
   */
  private static String toldByAMoment(String condition) {
    return """
    select id, kind, key, quarter, revision
    from (
      select id, kind, key, quarter, revision,
        max(told_at) over (partition by kind, key, quarter order by revision) as known_at
      from fact
      where %s) f
    where known_at <= ?
    """
        .formatted(condition);
  }

  private static String condition(Selection selection) {
    return selection.keys().isPresent() ? SELECTED + WITH_KEYS : SELECTED;
  }

  private static List<Object> values(Selection selection) {
    List<Object> values = new ArrayList<>();
    values.add(selection.kinds().stream().map(FactKind::name).toArray(String[]::new));
    values.add(selection.first());
    values.add(selection.last());
    selection.keys().ifPresent(keys -> values.add(keys.toArray(String[]::new)));
    return values;
  }

  private List<FactRow> find(String sql, List<Object> values) {
    snapshot.begin();
    return database.query(
        sql,
        row ->
            new FactRow(
                row.getLong(1),
                FactKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4)),
        values.toArray());
  }

  /**
   * Where a fact is kept.
   *
   * @param id never given to another fact
   * @param quarter empty if it is about none
   * @param hiding what hides the outturns of the quarter
   * @param withParts whether parts of an outturn are told, too
   * @param isPrinted whether it is told as a publication printed it, whatever was hidden since
   */
  record FactRow(
      long id,
      FactKind kind,
      String key,
      String quarter,
      Optional<Hiding> hiding,
      boolean withParts,
      boolean isPrinted) {

    FactRow(long id, FactKind kind, String key, String quarter) {
      this(id, kind, key, quarter, Optional.empty(), true, false);
    }

    FactRow hiddenBy(Hiding last, boolean printed) {
      return new FactRow(id, kind, key, quarter, Optional.of(last), withParts, printed);
    }

    FactRow withoutParts() {
      return new FactRow(id, kind, key, quarter, hiding, false, isPrinted);
    }

    /** What is told of the outturn that this is. */
    Outturn shown(Outturn outturn) {
      Outturn known = hiding.map(outturn::in).orElse(outturn);
      Outturn told = isPrinted ? known : known.told();
      return withParts ? told : told.withoutParts();
    }
  }
}
