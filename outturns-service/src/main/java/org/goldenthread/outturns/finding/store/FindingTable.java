package org.goldenthread.outturns.finding.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.finding.FindingLedger;
import org.goldenthread.outturns.finding.FindingQuery;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.hiding.Hiding;
import org.goldenthread.outturns.hiding.store.HidingTable;
import org.goldenthread.outturns.reference.ReferenceKind;

/** Findings: each state is added to the history, and the latest one copied for lists. */
@Singleton
record FindingTable(RoundTrips database, HidingTable hidings) implements FindingLedger {

  private static final String KEEP =
      """
      with changed as (
        insert into finding_revision
          (id, revision, subject_kind, subject, quarter, rule, detail, directorate, state, reason,
           raised_at, raised_by, recorded_at, recorded_by)
        select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[],
          ?::timestamptz[], ?::text[])
        returning *)
      insert into finding select * from changed
      on conflict (id) do update set revision = excluded.revision, detail = excluded.detail,
        directorate = excluded.directorate, state = excluded.state, reason = excluded.reason,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
      """;

  @Override
  public List<TrackedFinding> about(ReferenceKind kind, Collection<String> subjects) {
    List<TrackedFinding> found = new ArrayList<>();
    database.ask(List.of(FindingSql.about(kind, subjects, found::add)));
    return found;
  }

  @Override
  public Optional<TrackedFinding> byId(String id) {
    return read(Sql.of("select * from finding where id = ?").with(id)).stream().findFirst();
  }

  @Override
  public List<TrackedFinding> revisions(String id) {
    return shown(
        read(Sql.of("select * from finding_revision where id = ? order by revision").with(id)));
  }

  private List<TrackedFinding> read(Sql question) {
    return database.list(question, FindingSql::read);
  }

  private List<TrackedFinding> shown(List<TrackedFinding> states) {
    List<Hiding> known =
        hidings.of(states.stream().map(it -> it.position().subject()).distinct().toList());
    int hidden =
        IntStream.range(0, states.size()).filter(at -> states.get(at).isHidden()).max().orElse(-1);
    return IntStream.range(0, states.size())
        .mapToObj(
            at ->
                at < hidden || known.stream().anyMatch(it -> hides(it, states.get(at)))
                    ? states.get(at).withoutWords()
                    : states.get(at))
        .toList();
  }

  private static boolean hides(Hiding hiding, TrackedFinding state) {
    return hiding.isLookedAtFrom(state.position()) && state.changed().at().isBefore(hiding.at());
  }

  @Override
  public List<TrackedFinding> list(FindingQuery query) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    query.state().ifPresent(it -> wanted.put("state", it.name()));
    query.quarter().ifPresent(it -> wanted.put("quarter", it.toString()));
    query.directorate().ifPresent(it -> wanted.put("directorate", it));
    query.rule().ifPresent(it -> wanted.put("rule", it));
    String conditions =
        wanted.keySet().stream().map(it -> " and " + it + " = ?").collect(Collectors.joining());
    Sql question =
        Sql.of("select * from finding where id > ?" + conditions + " order by id limit ?")
            .with(query.after().orElse(""));
    wanted.values().forEach(question::with);
    return read(question.with(query.limit()));
  }

  @Override
  public void keep(List<TrackedFinding> changed) {
    database.change(
        Sql.of(KEEP)
            .withAll("text", changed, TrackedFinding::id)
            .withAll("bigint", changed, TrackedFinding::revision)
            .withAll("text", changed, TrackedFinding::kind)
            .withAll("text", changed, it -> it.position().subject())
            .withAll("text", changed, it -> it.position().quarter())
            .withAll("text", changed, it -> it.finding().rule())
            .withAll("text", changed, it -> it.finding().detail())
            .withAll("text", changed, TrackedFinding::directorate)
            .withAll("text", changed, TrackedFinding::state)
            .withAll("text", changed, TrackedFinding::reason)
            .withAll("timestamptz", changed, it -> it.raised().at())
            .withAll("text", changed, it -> it.raised().by())
            .withAll("timestamptz", changed, it -> it.changed().at())
            .withAll("text", changed, it -> it.changed().by()));
  }
}
