package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.quarter.Quarters;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/** Finds the quarters that have figures by hopping along the index, one look-up for each. */
@ApplicationScoped
class QuarterTable implements Quarters {

  private static final String WITH_FIGURES =
      """
      with recursive reported (quarter) as (
        (select quarter from fact
          where kind = 'OUTTURN' and jsonb_exists(document, 'value')
          order by quarter desc limit 1)
        union all
        select (
          select f.quarter from fact f
          where f.kind = 'OUTTURN' and jsonb_exists(f.document, 'value') and f.quarter < r.quarter
          order by f.quarter desc limit 1)
        from reported r
        where r.quarter is not null)
      select quarter from reported where quarter is not null order by quarter desc
      """;

  private static final String HAS_ONE_OF_EVERY_QUARTER =
      """
      select exists (
        select from fact f
        join current_fact c on c.kind = 'INDICATOR' and c.key = f.key
        join fact defined on defined.id = c.fact_id
        where f.kind = 'OUTTURN' and f.quarter = ? and jsonb_exists(f.document, 'value')
          and jsonb_path_exists(defined.document,
            '$.definitions[*] ? (!exists(@.frequency) || @.frequency == "MONTHLY"
              || @.frequency == "QUARTERLY")'))
      """;

  private static final Selection GOVERNING =
      Selection.of(FactKind.COUNCIL_PLAN, FactKind.QUARTER_STATE);

  private final Database database;
  private final FactRows rows;
  private final RememberedValues values;
  private final Publications publications;

  QuarterTable(
      Database database, FactRows rows, RememberedValues values, Publications publications) {
    this.database = database;
    this.rows = rows;
    this.values = values;
    this.publications = publications;
  }

  @Override
  @Transactional
  public List<ReportedQuarter> withFigures() {
    Found found = values.of(rows.latest(GOVERNING, AsOf.NOW));
    List<CouncilPlan> plans = found.all(FactKind.COUNCIL_PLAN, CouncilPlan.class);
    Map<String, QuarterState> states = found.byKey(FactKind.QUARTER_STATE, QuarterState.class);
    Set<Quarter> published =
        publications.all().stream().map(Publication::quarter).collect(Collectors.toSet());
    return database.query(WITH_FIGURES, row -> Quarter.parse(row.getString(1))).stream()
        .flatMap(
            quarter ->
                CouncilPlan.inForce(quarter, plans)
                    .map(
                        plan ->
                            new ReportedQuarter(
                                quarter, stage(quarter, states, published), plan.code()))
                    .stream())
        .toList();
  }

  @Override
  @Transactional
  public Optional<Quarter> newest() {
    List<Quarter> quarters = withFigures().stream().map(ReportedQuarter::quarter).toList();
    return quarters.stream()
        .filter(this::hasOneOfEveryQuarter)
        .findFirst()
        .or(() -> quarters.stream().findFirst());
  }

  private boolean hasOneOfEveryQuarter(Quarter quarter) {
    return database
        .query(HAS_ONE_OF_EVERY_QUARTER, row -> row.getBoolean(1), quarter.toString())
        .contains(true);
  }

  private static QuarterState.Stage stage(
      Quarter quarter, Map<String, QuarterState> states, Set<Quarter> published) {
    return published.contains(quarter)
        ? QuarterState.Stage.PUBLISHED
        : states.getOrDefault(quarter.toString(), QuarterState.NEVER_CHANGED).stage();
  }
}
