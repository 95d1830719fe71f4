package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.quarter.Quarters;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.vocabulary.Quarter;

/** Finds the quarters that have figures by hopping along the index, one look-up for each. */
@ApplicationScoped
final class QuarterTable implements Quarters {

  private static final String WITH_FIGURES =
      """
      with recursive reported (quarter) as (
        (select quarter from outturn where has_value order by quarter desc limit 1)
        union all
        select (
          select o.quarter from outturn o
          where o.has_value and o.quarter < r.quarter
          order by o.quarter desc limit 1)
        from reported r
        where r.quarter is not null)
      select r.quarter,
        case when exists (select from publication f where f.quarter = r.quarter) then 'PUBLISHED'
          else coalesce(s.document ->> 'state', 'OPEN') end,
        p.code
      from reported r
      cross join lateral (
        select code from council_plan
        where first_year <= left(r.quarter, 7) and last_year >= left(r.quarter, 7)
        order by first_year desc, code desc
        limit 1) p
      left join quarter_state s on s.quarter = r.quarter
      where r.quarter is not null
      order by r.quarter desc
      """;

  private final Snapshot snapshot;

  QuarterTable(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public List<ReportedQuarter> withFigures(AsOf asOf) {
    return snapshot.read(
        asOf,
        handle ->
            handle
                .createQuery(WITH_FIGURES)
                .map(
                    (row, _) ->
                        new ReportedQuarter(
                            Quarter.parse(row.getString(1)),
                            QuarterState.Stage.valueOf(row.getString(2)),
                            row.getString(3)))
                .list());
  }
}
