package org.goldenthread.reporting.readmodel.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Hiding;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.store.FactRows.FactRow;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/**
 * Keeps what was suppressed or withdrawn from whoever reads, now or as of a moment. An outturn is
 * told without its figure. What was worked out or found while the figure could still be seen, and
 * is no longer what is told now, is not told as of a moment either: scores that looked at it,
 * findings of the four quarters from it on, and the control chart. What is told now was worked out
 * again, or does not rest on the figure. As of a moment, parts are not told where one of them was
 * suppressed since, nor what was found about them. Of a publication everything is told as it was
 * printed.
 */
record HiddenFigures(Database database) {

  private static final String HIDINGS =
      """
      select distinct on (key, quarter) key, quarter, revision, document ->> 'status', told_at
      from fact
      where kind = 'OUTTURN' and document ->> 'status' in ('SUPPRESSED', 'WITHDRAWN')
        and key = any(?)
      order by key, quarter, revision desc
      """;
  private static final String REPLACED =
      """
      select id, told_at,
        (select string_agg(earlier ->> 'quarter', ' ')
          from jsonb_array_elements(document #> '{inputs,earlierOutturns}') earlier)
      from fact
      where id = any(?) and not exists (select from current_fact where fact_id = id)
      """;
  private static final String WITH_HIDDEN_PARTS =
      """
      select told.id
      from fact told
      join fact later
        on later.kind = 'OUTTURN' and later.quarter = told.quarter
          and later.told_at > told.told_at
          and jsonb_path_exists(later.document, '$.**.parts[*].status ? (@ == "SUPPRESSED")')
          and (told.kind = 'OUTTURN' and later.key = told.key
            or told.kind = 'FINDING'
              and starts_with(told.key, later.key || '.' || later.quarter || '.'))
      where told.id = any(?)
      """;
  private static final Set<FactKind> WORKED_OUT =
      Set.of(FactKind.SCORE, FactKind.FINDING, FactKind.CONTROL_CHART);

  /** What is told of some rows, in their order. */
  List<FactRow> in(List<FactRow> rows, AsOf asOf) {
    List<FactRow> figures = figures(rows, asOf);
    return asOf.moment().isPresent() && asOf.publication().isEmpty() ? parts(figures) : figures;
  }

  private List<FactRow> parts(List<FactRow> rows) {
    Long[] ids =
        rows.stream()
            .filter(row -> row.kind() == FactKind.OUTTURN || row.kind() == FactKind.FINDING)
            .map(FactRow::id)
            .toArray(Long[]::new);
    Set<Long> hidden =
        Set.copyOf(database.query(WITH_HIDDEN_PARTS, row -> row.getLong(1), (Object) ids));
    return rows.stream()
        .filter(row -> row.kind() != FactKind.FINDING || !hidden.contains(row.id()))
        .map(row -> hidden.contains(row.id()) ? row.withoutParts() : row)
        .toList();
  }

  private List<FactRow> figures(List<FactRow> rows, AsOf asOf) {
    String[] keys =
        rows.stream()
            .filter(row -> row.kind() == FactKind.OUTTURN || WORKED_OUT.contains(row.kind()))
            .map(HiddenFigures::subject)
            .distinct()
            .toArray(String[]::new);
    Map<String, Map<Quarter, Hiding>> hidings = keys.length == 0 ? Map.of() : hidings(keys);
    if (hidings.isEmpty()) {
      return rows;
    }
    boolean printed = asOf.publication().isPresent();
    Map<Long, Replaced> replaced =
        asOf.moment().isPresent() && !printed ? replaced(rows, hidings) : Map.of();
    return rows.stream()
        .flatMap(row -> told(row, hidings.getOrDefault(subject(row), Map.of()), printed, replaced))
        .toList();
  }

  private Map<String, Map<Quarter, Hiding>> hidings(String[] keys) {
    Map<String, Map<Quarter, Hiding>> found = new HashMap<>();
    database.query(
        HIDINGS,
        row ->
            found
                .computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                .put(
                    Quarter.parse(row.getString(2)),
                    new Hiding(
                        row.getLong(3),
                        OutturnStatus.valueOf(row.getString(4)),
                        Database.instant(row, 5))),
        (Object) keys);
    return found;
  }

  /** The indicator that it is about; a finding has a key of its own, which begins with it. */
  private static String subject(FactRow row) {
    int end = row.kind() == FactKind.FINDING ? row.key().indexOf("." + row.quarter() + ".") : -1;
    return end < 0 ? row.key() : row.key().substring(0, end);
  }

  private Map<Long, Replaced> replaced(
      List<FactRow> rows, Map<String, Map<Quarter, Hiding>> hidings) {
    Long[] ids =
        rows.stream()
            .filter(row -> WORKED_OUT.contains(row.kind()) && hidings.containsKey(subject(row)))
            .map(FactRow::id)
            .toArray(Long[]::new);
    Map<Long, Replaced> found = new HashMap<>();
    database.query(
        REPLACED,
        row ->
            found.put(
                row.getLong(1),
                new Replaced(Database.instant(row, 2), Optional.ofNullable(row.getString(3)))),
        (Object) ids);
    return found;
  }

  /**
   * What was worked out and is no longer what is told now.
   *
   * @param lookedAt the earlier quarters whose outturns it says that it rests on
   */
  private record Replaced(Instant at, Optional<String> lookedAt) {

    /** A control chart is about all quarters; what does not say looks no further than a year. */
    private boolean saw(FactRow row, Quarter hidden, Hiding hiding) {
      return at.isBefore(hiding.at()) && (row.quarter().isEmpty() || looksAt(row, hidden));
    }

    private boolean looksAt(FactRow row, Quarter hidden) {
      Quarter quarter = Quarter.parse(row.quarter());
      return quarter.equals(hidden)
          || lookedAt
              .map(quarters -> quarters.contains(hidden.toString()))
              .orElseGet(
                  () ->
                      hidden.compareTo(quarter) <= 0
                          && quarter.sameQuarterLastYear().compareTo(hidden) <= 0);
    }
  }

  private static Stream<FactRow> told(
      FactRow row, Map<Quarter, Hiding> hidings, boolean printed, Map<Long, Replaced> replaced) {
    if (row.kind() == FactKind.OUTTURN) {
      return Stream.of(
          Optional.ofNullable(hidings.get(Quarter.parse(row.quarter())))
              .map(hiding -> row.hiddenBy(hiding, printed))
              .orElse(row));
    }
    Replaced before = replaced.get(row.id());
    boolean sawIt =
        before != null
            && hidings.entrySet().stream()
                .anyMatch(it -> before.saw(row, it.getKey(), it.getValue()));
    return sawIt ? Stream.empty() : Stream.of(row);
  }
}
