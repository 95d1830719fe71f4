package org.goldenthread.reporting.webhook.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.store.Database;
import org.goldenthread.reporting.webhook.DueMessages;
import org.goldenthread.vocabulary.Quarter;

/**
 * Adds deliveries beside what they tell. A webhook for which a thousand wait gets no more until
 * some have gone.
 */
@Singleton
class DueMessageTable implements DueMessages {

  private static final String WANTING =
      """
      listening as (
        select id, drafts, directorate, ref as only
        from webhook w
        where ? = any(events) and confirmed and (
          select count(*) from webhook_delivery d where d.webhook_id = w.id and d.status = 'WAITING')
          < 1000)
      """;

  private static final String IS_WANTED =
      "select exists (select from webhook where ? = any(events) and drafts and confirmed)";

  private static final String SCORES =
      """
      with told as (
        select distinct key, quarter from unnest(?, ?) as come (key, quarter)),
      changed as (
        select c.key as ref, c.quarter, definition_in(c.key, c.quarter) ->> 'directorate' as directorate
        from told
        join current_fact c on c.kind = 'SCORE' and c.key = told.key and c.quarter = told.quarter
        join fact f on f.id = c.fact_id and f.version = ?
        left join lateral (
          select document from fact earlier
          where earlier.kind = 'SCORE' and earlier.key = c.key and earlier.quarter = c.quarter
            and earlier.revision < c.revision
          order by earlier.revision desc
          limit 1) before on true
        where f.document #>> '{score,band}' is distinct from before.document #>> '{score,band}'),
      """
          + WANTING
          + """
          insert into webhook_delivery (webhook_id, event, data)
          select id, 'score-changed', jsonb_build_object('view', 'latest',
            'scores', jsonb_agg(jsonb_build_object('ref', ref, 'quarter', quarter)))
          from (
            select l.id, ref, quarter, (row_number() over (partition by l.id order by ref, quarter) - 1) / 100 as part
            from listening l
            join changed c on (l.directorate is null or l.directorate = c.directorate)
              and (l.only is null or l.only = c.ref)
            where l.drafts) parts
          group by id, part
          """;

  private static final String PUBLISHED =
      "with "
          + WANTING
          + """
          insert into webhook_delivery (webhook_id, event, data)
          select l.id, 'report-published', jsonb_strip_nulls(jsonb_build_object(
            'quarter', quarter, 'revision', revision, 'publishedAt', published_at, 'reason', reason,
            'publication', '/api/v1/publications/' || quarter))
          from listening l, publication
          where quarter = ? and revision = ?
          """;

  private static final String REPRINTED =
      "with "
          + WANTING
          + """
          , changed as (
            select ref, figure_quarter as quarter, now.title, now.exact, now.display,
              definition_in(ref, figure_quarter) ->> 'directorate' as directorate
            from published_figure now
            join published_figure before using (quarter, ref, figure_quarter, what)
            where quarter = ? and now.revision = ? and before.revision = now.revision - 1
              and what = 'SCORE' and now.exact <> before.exact)
          insert into webhook_delivery (webhook_id, event, data)
          select l.id, 'score-changed', jsonb_build_object('view', 'published', 'scores', jsonb_agg(
            jsonb_strip_nulls(jsonb_build_object(
              'ref', ref, 'title', title, 'directorate', c.directorate, 'quarter', quarter,
              'band', case when position('NOT_SCORED ' in exact) = 0 then exact end,
              'label', case when position('NOT_SCORED ' in exact) = 0
                then substr(display, position(' ' in display) + 1) end,
              'notScored', substring(exact from 'NOT_SCORED (.*)')))))
          from listening l
          join changed c on l.directorate is null or l.directorate = c.directorate
          where not l.drafts and l.only is null
          group by l.id
          """;

  /** To a mailbox what its indicator's score is, if it is another than was printed before. */
  private static final String PRINTED =
      "with "
          + WANTING
          + """
          insert into webhook_delivery (webhook_id, event, data)
          select l.id, 'score-changed', jsonb_build_object('view', 'published', 'scores', jsonb_agg(
            jsonb_strip_nulls(jsonb_build_object('ref', now.ref, 'title', now.title,
              'quarter', now.figure_quarter,
              'label', case when position('NOT_SCORED ' in now.exact) = 0
                then substr(now.display, position(' ' in now.display) + 1) end))))
          from listening l
          join published_figure now on now.ref = l.only
          left join lateral (
            select exact from published_figure before
            where before.ref = now.ref and before.what = 'SCORE'
              and before.figure_quarter <= now.figure_quarter
              and (before.quarter, before.revision) < (now.quarter, now.revision)
            order by before.figure_quarter desc, before.quarter desc, before.revision desc
            limit 1) earlier on true
          where not l.drafts and now.quarter = ? and now.revision = ? and now.what = 'SCORE'
            and now.exact is distinct from earlier.exact
          group by l.id
          """;

  private static final String OWED =
      """
      with owed as (
        select kind, nullif(directorate, '') as directorate, subject, title, quarter, period, since
        from unnest(?, ?, ?, ?, ?, ?, ?)
          as item (kind, directorate, subject, title, quarter, period, since)),
      done as (
        delete from webhook_owed told
        where told.quarter = ? and not exists (
          select from owed where owed.kind = told.kind and owed.subject = told.subject)),
      """
          + WANTING
          + """
          , fresh as (
            insert into webhook_owed (webhook_id, quarter, kind, subject)
            select distinct l.id, ?, kind, subject
            from listening l
            join owed on l.directorate is null or l.directorate = owed.directorate
            where l.drafts
            on conflict do nothing
            returning webhook_id, kind, subject)
          insert into webhook_delivery (webhook_id, event, data)
          select webhook_id, 'owed', jsonb_build_object('quarter', ?, 'items', jsonb_agg(jsonb_strip_nulls(to_jsonb(owed))))
          from fresh
          join owed using (kind, subject)
          group by webhook_id
          """;

  private final Database database;
  private final Database fold;

  /**
   * A table with two ways to it.
   *
   * @param connections those of the fold, in whose transactions scores are noted
   */
  DueMessageTable(Database database, @DataSource("fold") AgroalDataSource connections) {
    this.database = database;
    this.fold = new Database(connections);
  }

  @Override
  public void scores(long version, List<Fact> facts) {
    List<Fact> scores = facts.stream().filter(it -> it.kind() == FactKind.SCORE).toList();
    if (!scores.isEmpty() && isWanted(fold, "score-changed")) {
      fold.execute(
          SCORES,
          texts(scores, Fact::key),
          texts(scores, it -> it.quarter().map(Quarter::toString).orElse("")),
          version,
          "score-changed");
    }
  }

  @Override
  public void published(Publication publication) {
    String quarter = publication.quarter().toString();
    database.execute(PUBLISHED, "report-published", quarter, publication.revision());
    database.execute(REPRINTED, "score-changed", quarter, publication.revision());
    database.execute(PRINTED, "score-changed", quarter, publication.revision());
  }

  @Override
  public boolean isOwedWanted() {
    return isWanted(database, "owed");
  }

  private static boolean isWanted(Database database, String event) {
    return database.query(IS_WANTED, row -> row.getBoolean(1), event).getFirst();
  }

  @Override
  public void owed(Quarter quarter, List<Owed.Item> items) {
    database.execute(
        OWED,
        texts(items, it -> it.kind().name()),
        texts(items, it -> it.directorate().map(Named::code).orElse("")),
        texts(items, Owed.Item::subject),
        texts(items, Owed.Item::title),
        texts(items, it -> it.quarter().toString()),
        texts(items, it -> it.period().toString()),
        texts(items, it -> it.since().toString()),
        quarter.toString(),
        "owed",
        quarter.toString(),
        quarter.toString());
  }

  private static <T> String[] texts(List<T> things, Function<T, String> part) {
    return things.stream().map(part).toArray(String[]::new);
  }
}
