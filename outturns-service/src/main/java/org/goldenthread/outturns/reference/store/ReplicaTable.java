package org.goldenthread.outturns.reference.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.vocabulary.Quarter;

/** The replica of reference data, each document of which is parsed once for each revision. */
@Singleton
final class ReplicaTable implements Replica {

  private static final int REMEMBERED = 20_000;
  private static final String KEEP =
      """
      insert into replica (kind, code, revision, document)
      select distinct on (kind, code) kind, code, revision, document
      from unnest(?::text[], ?::text[], ?::bigint[], ?::jsonb[])
        as told(kind, code, revision, document)
      order by kind, code, revision desc
      on conflict (kind, code) do update
      set revision = excluded.revision, document = excluded.document
      where replica.revision < excluded.revision
      returning kind, code, revision
      """;
  private static final String INTRODUCE =
      """
      insert into subject (kind, code) select * from unnest(?::text[], ?::text[])
      on conflict do nothing
      """;
  private static final String REVISIONS = "select code, revision from replica where kind = ?";
  private static final String REVISION = REVISIONS + " and code = ?";
  private static final String HEARD =
      "select code, min(revision) from replica where code = any(?) group by code";
  private static final String SOME =
      "select code, revision, document from replica where kind = ? and code = any(?)";

  private final RoundTrips database;
  private final FormulaTable formulas;
  private final BreakdownTable breakdowns;
  private final PlanTable plans;
  private final Cache<Key, Parsed> parsed = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  ReplicaTable(
      RoundTrips database, FormulaTable formulas, BreakdownTable breakdowns, PlanTable plans) {
    this.database = database;
    this.breakdowns = breakdowns;
    this.plans = plans;
    this.formulas = formulas;
  }

  private record Key(ReferenceKind kind, String code) {}

  private record Parsed(long revision, Optional<? extends Subject> subject) {}

  private record Newer(String kind, String code, long revision) {}

  @Override
  public List<State> keep(List<State> states) {
    List<State> kept = keepNewer(states);
    formulas.keep(kept);
    return kept;
  }

  private List<State> keepNewer(List<State> states) {
    Set<Newer> newer = new HashSet<>();
    database.ask(
        List.of(
            new Question(
                Sql.of(KEEP)
                    .withAll("text", states, State::kind)
                    .withAll("text", states, State::code)
                    .withAll("bigint", states, State::revision)
                    .withAll("text", states, State::document),
                row -> newer.add(new Newer(row.getString(1), row.getString(2), row.getLong(3)))),
            Question.ofLock(
                Sql.of(INTRODUCE)
                    .withAll("text", states, State::kind)
                    .withAll("text", states, State::code))));
    return states.stream()
        .filter(it -> newer.contains(new Newer(it.kind().name(), it.code(), it.revision())))
        .toList();
  }

  @Override
  public Map<String, Subject> hold(ReferenceKind kind, Collection<String> codes) {
    Set<String> held = new HashSet<>();
    Map<String, Long> revisions = new HashMap<>();
    database.ask(
        List.of(
            new Question(SubjectSql.hold(kind, codes), row -> held.add(row.getString(1))),
            new Question(
                Sql.of(SOME).with(kind.name()).withAll("text", codes),
                row -> revisions.put(row.getString(1), row.getLong(2)))));
    revisions.keySet().retainAll(held);
    return at(kind, revisions);
  }

  @Override
  public Map<String, Subject> holdWithParts(String indicator) {
    Set<String> wholes = new HashSet<>(Set.of(indicator));
    database.ask(
        List.of(
            Question.ofLock(SubjectSql.holdWithParts(indicator)),
            new Question(
                FormulaSql.wholes(List.of(indicator)), row -> wholes.add(row.getString(1)))));
    return hold(ReferenceKind.INDICATOR, wholes);
  }

  @Override
  public Map<String, Subject> at(ReferenceKind kind, Map<String, Long> revisions) {
    List<String> missing =
        revisions.entrySet().stream()
            .filter(it -> !isParsed(new Key(kind, it.getKey()), it.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!missing.isEmpty()) {
      parse(kind, missing);
    }
    Map<String, Subject> found = new HashMap<>();
    for (String code : revisions.keySet()) {
      remembered(new Key(kind, code)).ifPresent(subject -> found.put(code, subject));
    }
    breakdowns.tell(found);
    plans.tell(found);
    return found;
  }

  private void parse(ReferenceKind kind, List<String> codes) {
    database.ask(
        List.of(
            new Question(
                Sql.of(SOME).with(kind.name()).withAll("text", codes),
                row ->
                    parsed.put(
                        new Key(kind, row.getString(1)),
                        new Parsed(row.getLong(2), subject(kind, row.getString(3)))))));
  }

  private boolean isParsed(Key key, long revision) {
    Parsed known = parsed.getIfPresent(key);
    return known != null && known.revision == revision;
  }

  @Override
  public Map<String, Directorate> directoratesAt(Map<String, Long> revisions) {
    return at(ReferenceKind.DIRECTORATE, revisions).values().stream()
        .map(Directorate.class::cast)
        .collect(Collectors.toMap(Directorate::code, it -> it));
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    Sql revision = Sql.of(REVISION).with(ReferenceKind.INDICATOR.name()).with(code);
    return Optional.ofNullable(at(ReferenceKind.INDICATOR, revisions(revision)).get(code))
        .map(Indicator.class::cast);
  }

  @Override
  public Optional<Indicator> lastSeen(String code) {
    return remembered(new Key(ReferenceKind.INDICATOR, code))
        .map(Indicator.class::cast)
        .or(() -> indicator(code));
  }

  private Optional<? extends Subject> remembered(Key key) {
    return Optional.ofNullable(parsed.getIfPresent(key)).flatMap(Parsed::subject);
  }

  @Override
  public Map<String, Long> heard(Collection<String> codes) {
    return revisions(Sql.of(HEARD).withAll("text", codes));
  }

  @Override
  public List<Indicator> indicators() {
    return at(ReferenceKind.INDICATOR, all(ReferenceKind.INDICATOR)).values().stream()
        .map(Indicator.class::cast)
        .toList();
  }

  @Override
  public Map<String, Directorate> directorates() {
    return directoratesAt(all(ReferenceKind.DIRECTORATE));
  }

  private Map<String, Long> all(ReferenceKind kind) {
    return revisions(Sql.of(REVISIONS).with(kind.name()));
  }

  private Map<String, Long> revisions(Sql wanted) {
    Map<String, Long> found = new HashMap<>();
    database.ask(List.of(new Question(wanted, row -> found.put(row.getString(1), row.getLong(2)))));
    return found;
  }

  @Override
  public Optional<CouncilPlan> planIn(Quarter quarter) {
    return plans.planIn(quarter);
  }

  private static Optional<? extends Subject> subject(ReferenceKind kind, String document) {
    return switch (kind) {
      case INDICATOR -> ReferenceDocument.indicator(document);
      case INITIATIVE -> Optional.of(ReferenceDocument.initiative(document));
      case DIRECTORATE -> Optional.of(ReferenceDocument.directorate(document));
      case COUNCIL_PLAN, BREAKDOWN, SCORING_POLICY ->
          throw new IllegalArgumentException("Nothing is said about " + kind);
    };
  }
}
