package org.goldenthread.reporting.readmodel.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.reporting.scorecard.QuarterFigures.RememberedRows;
import org.goldenthread.vocabulary.Quarter;

/**
 * Reads the indicators that a quarter is reported on. Of what they are now, the last that was read
 * is remembered, so that after a change only those are read again that it is about.
 */
@ApplicationScoped
class RememberedFigures {

  private static final int MOST_INDICATORS = 4_000;
  private static final int MOST_CHANGES = 2_000;

  private static final Selection FRAMEWORK =
      Selection.of(
          FactKind.COUNCIL_PLAN,
          FactKind.SCORING_POLICY,
          FactKind.DIRECTORATE,
          FactKind.COMMITTEE,
          FactKind.BREAKDOWN,
          FactKind.INDICATOR,
          FactKind.INITIATIVE);

  private static final String LAST = "select coalesce(max(id), 0) from fact";

  /** From the last one known: ids are given out in the order of commits. */
  private static final String SINCE =
      "select id, kind, key from fact where id >= ? order by id limit ?";

  private final Database database;
  private final Snapshot snapshot;
  private final FactRows rows;
  private final RememberedValues values;
  private final Cache<Quarter, Known> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_INDICATORS)
          .weigher((Quarter _, Known it) -> 1 + it.indicators().size())
          .build();

  RememberedFigures(Database database, Snapshot snapshot, FactRows rows, RememberedValues values) {
    this.database = database;
    this.snapshot = snapshot;
    this.rows = rows;
    this.values = values;
  }

  /** Those of which, by plans, committees and the like, the definition in force is wanted. */
  Known of(Quarter quarter, Function<Found, Predicate<Definition>> wanted, AsOf asOf) {
    if (!asOf.equals(AsOf.NOW)) {
      return read(0, quarter, wanted, asOf);
    }
    snapshot.begin();
    return Optional.ofNullable(known.getIfPresent(quarter))
        .flatMap(this::brought)
        .map(it -> remembered(it).only(wanted))
        .orElseGet(() -> readNow(quarter, wanted));
  }

  /** All of them, since whoever looks at one part of the council will look at others. */
  private Known readNow(Quarter quarter, Function<Found, Predicate<Definition>> wanted) {
    long last = database.query(LAST, row -> row.getLong(1)).getFirst();
    return remembered(read(last, quarter, _ -> _ -> true, AsOf.NOW)).only(wanted);
  }

  private Known remembered(Known now) {
    known.put(now.shown().quarter(), now);
    return now;
  }

  private Known read(
      long last, Quarter quarter, Function<Found, Predicate<Definition>> wanted, AsOf asOf) {
    Found framework = values.of(rows.latest(FRAMEWORK, asOf));
    DefinedIndicators shown =
        plan(quarter, framework).isPresent()
            ? DefinedIndicators.in(quarter, framework, wanted.apply(framework))
            : new DefinedIndicators(quarter, List.of());
    return new Known(last, framework, shown, figures(shown, asOf), new RememberedRows());
  }

  private static Optional<CouncilPlan> plan(Quarter quarter, Found framework) {
    return CouncilPlan.inForce(quarter, framework.all(FactKind.COUNCIL_PLAN, CouncilPlan.class));
  }

  private List<IndicatorFigures> figures(DefinedIndicators shown, AsOf asOf) {
    return shown.figures(
        values.of(
            shown.figures().stream()
                .flatMap(selection -> rows.latest(selection, asOf).stream())
                .toList()));
  }

  /** What is known with all that was told since; empty if that is too much or of another kind. */
  private Optional<Known> brought(Known before) {
    List<Change> since =
        database.query(
            SINCE,
            row -> new Change(row.getLong(1), FactKind.valueOf(row.getString(2)), row.getString(3)),
            before.last(),
            MOST_CHANGES);
    if (since.isEmpty()
        || since.getFirst().id() != before.last()
        || since.size() == MOST_CHANGES
        || since.stream().skip(1).anyMatch(it -> FRAMEWORK.kinds().contains(it.kind()))) {
      return Optional.empty();
    }
    Set<String> keys = since.stream().skip(1).map(Change::key).collect(Collectors.toSet());
    List<IndicatorFigures> changed = figures(before.shown().about(keys), AsOf.NOW);
    return Optional.of(before.with(since.getLast().id(), changed));
  }

  private record Change(long id, FactKind kind, String key) {}

  /**
   * What was read.
   *
   * @param last the last fact that it comes from
   * @param framework plans, policies, directorates, committees, breakdowns, indicators, initiatives
   * @param shown the indicators, and which figures of theirs are shown
   * @param indicators their figures, in the same order
   * @param rows made from them
   */
  record Known(
      long last,
      Found framework,
      DefinedIndicators shown,
      List<IndicatorFigures> indicators,
      RememberedRows rows) {

    /** The plan in force; where there is none, nothing is reported on. */
    Optional<CouncilPlan> plan() {
      return RememberedFigures.plan(shown.quarter(), framework);
    }

    private Known with(long upTo, List<IndicatorFigures> changed) {
      Map<String, IndicatorFigures> byRef =
          changed.stream().collect(Collectors.toMap(it -> it.ref().value(), it -> it));
      List<IndicatorFigures> now =
          indicators.stream().map(it -> byRef.getOrDefault(it.ref().value(), it)).toList();
      return new Known(upTo, framework, shown, now, rows);
    }

    /** A definition is shown with the place that the one in force gives it. */
    private Known only(Function<Found, Predicate<Definition>> wanted) {
      Predicate<Definition> isWanted = wanted.apply(framework);
      return new Known(
          last,
          framework,
          shown,
          indicators.stream().filter(it -> isWanted.test(it.definition())).toList(),
          rows);
    }
  }
}
